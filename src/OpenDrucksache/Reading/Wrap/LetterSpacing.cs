namespace OpenDrucksache.Reading.Wrap;

/// <summary>Words whose letters stand apart for emphasis: "V o r b e m e r k u n g  d e r  F r a g e s t e l l e r".</summary>
internal static class LetterSpacing
{
    /// <summary>Stands for a gap of two and more spaces while lines are joined.</summary>
    public const char WideGap = '\uFFFF';

    private const int LeastLetters = 5;

    private static readonly string[] SmallWords = ["der", "des", "die", "und", "zu", "zum", "zur"];

    /// <summary>Whether every letter of the line stands apart; a number may follow.</summary>
    public static bool IsSpaced(ReadOnlySpan<char> line) =>
        RunAt(line, out _) is > 0 and var run && line[run..].IndexOfAnyExceptInRange('\0', '9') < 0;

    /// <summary>Closes the spaced words in place; gives the new length. Wide gaps become spaces.</summary>
    public static int Close(Span<char> text)
    {
        var length = 0;
        for (var at = 0; at < text.Length;)
        {
            var seen = 1;
            var run = at == 0 || IsGap(text[at - 1]) ? RunAt(text[at..], out seen) : 0;
            if (run == 0)
            {
                for (var end = at + Math.Max(1, seen); at < end; at++)
                {
                    text[length++] = text[at] == WideGap ? ' ' : text[at];
                }

                continue;
            }

            length += CloseRun(text.Slice(at, run), text[length..]);
            at += run;
        }

        return length;
    }

    /// <summary>The length of the run of spaced letters that the text begins with; 0 for none, or for one without small letters. What was seen need not be looked at again.</summary>
    private static int RunAt(ReadOnlySpan<char> text, out int seen)
    {
        seen = 0;
        if (text.Length < 2 * LeastLetters - 1 || !char.IsLetter(text[0]) || !IsGap(text[1]))
        {
            return 0;
        }

        var (end, letters, small, at) = (0, 0, 0, 0);
        while (at < text.Length && char.IsLetter(text[at]) && (at + 1 == text.Length || IsGap(text[at + 1])))
        {
            letters++;
            small += char.IsLower(text[at]) ? 1 : 0;
            end = ++at;
            while (at < text.Length && IsGap(text[at]))
            {
                at++;
            }
        }

        seen = end;
        return letters >= LeastLetters && small > letters / 2 ? end : 0;
    }

    /// <summary>Two spaces divide words; where they were lost, capitals and small words do.</summary>
    private static int CloseRun(ReadOnlySpan<char> run, Span<char> closed)
    {
        Span<char> word = stackalloc char[64];
        var (length, letters, wide) = (0, 0, false);
        foreach (var c in run)
        {
            if (IsGap(c))
            {
                wide |= c == WideGap;
                continue;
            }

            if (letters == word.Length || (letters > 0 && (wide || (char.IsUpper(c) && char.IsLower(word[letters - 1])))))
            {
                Write(word[..letters], closed, ref length, split: !wide);
                closed[length++] = ' ';
                letters = 0;
            }

            word[letters++] = c;
            wide = false;
        }

        Write(word[..letters], closed, ref length, split: false);
        return length;
    }

    private static void Write(ReadOnlySpan<char> word, Span<char> closed, ref int length, bool split)
    {
        var small = split ? Array.Find(SmallWords, SmallEnd(word)) : null;
        var stem = word.Length - (small?.Length ?? 0);
        word[..stem].CopyTo(closed[length..]);
        length += stem;
        if (small is not null)
        {
            closed[length++] = ' ';
            small.CopyTo(closed[length..]);
            length += small.Length;
        }
    }

    private static Predicate<string> SmallEnd(ReadOnlySpan<char> word)
    {
        var end = word.ToString();
        return small => end.Length > small.Length + 3 && end.EndsWith(small, StringComparison.Ordinal);
    }

    private static bool IsGap(char c) => c == WideGap || char.IsWhiteSpace(c);
}
