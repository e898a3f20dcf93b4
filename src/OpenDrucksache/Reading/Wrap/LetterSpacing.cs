namespace OpenDrucksache.Reading.Wrap;

/// <summary>Words whose letters stand apart for emphasis: "V o r b e m e r k u n g  d e r  F r a g e s t e l l e r".</summary>
internal static class LetterSpacing
{
    /// <summary>Stands for a gap of two and more spaces while lines are joined.</summary>
    public const char WideGap = '\uFFFF';

    private const int LeastLetters = 5;

    private static readonly string[] SmallWords = ["der", "des", "die", "und", "zu", "zum", "zur"];

    /// <summary>What is a word of its own where a line begins with it.</summary>
    private static readonly string[] FirstWords = [.. SmallWords, "von", "vom", "für", "mit", "bei"];

    /// <summary>Whether every letter of the line stands apart; a number may follow.</summary>
    public static bool IsSpaced(ReadOnlySpan<char> line) =>
        RunAt(line, out _) is > 0 and var run && line[run..].IndexOfAnyExceptInRange('\0', '9') < 0;

    /// <summary>Whether letters that stand apart go on from a line to the next: "B u n d e s r" and "e g i e r u n g".</summary>
    public static bool GoesOn(ReadOnlySpan<char> last, ReadOnlySpan<char> next)
    {
        Span<char> before = stackalloc char[LeastLetters];
        var (above, below) = (LettersAtEnd(last, before), 0);
        for (var at = 0; above > 0 && (below == 0 || above + below < LeastLetters) && at < next.Length && char.IsLetter(next[at]) && (at + 1 == next.Length || IsGap(next[at + 1])); below++)
        {
            at++;
            while (at < next.Length && IsGap(next[at]))
            {
                at++;
            }
        }

        return below > 0 && above + below >= LeastLetters && (char.IsLower(next[0]) || EndsWithSmallWord(before[^above..]));
    }

    /// <summary>What stands between two such lines: a gap between words before "d e r", else one between letters.</summary>
    public static char GapBefore(ReadOnlySpan<char> next)
    {
        Span<char> word = stackalloc char[4];
        var letters = 0;
        for (var at = 0; at < next.Length && letters < word.Length && (letters == 0 || char.IsLower(next[at])); at += 2)
        {
            word[letters++] = next[at];
            if (at + 2 < next.Length && IsGap(next[at + 2]))
            {
                break;
            }
        }

        return Array.IndexOf(FirstWords, word[..letters].ToString()) >= 0 ? WideGap : ' ';
    }

    /// <summary>Closes the spaced words in place; gives the new length. Wide gaps become spaces.</summary>
    public static int Close(Span<char> text)
    {
        if (!MayHaveRun(text))
        {
            text.Replace(WideGap, ' ');
            return text.Length;
        }

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

    /// <summary>Cheap: whether single characters stand between three gaps anywhere. Gaps are spaces and wide ones here.</summary>
    private static bool MayHaveRun(ReadOnlySpan<char> text)
    {
        for (var gap = 0; text[gap..].IndexOfAny(' ', WideGap) is >= 0 and var next;)
        {
            gap += next;
            if (gap + 4 < text.Length && IsGap(text[gap + 2]) && IsGap(text[gap + 4]))
            {
                return true;
            }

            gap++;
        }

        return false;
    }

    /// <summary>The length of the run of spaced letters that the text begins with; 0 for none, or for one without small letters. What was seen need not be looked at again.</summary>
    private static int RunAt(ReadOnlySpan<char> text, out int seen)
    {
        seen = 0;
        if (text.Length < 2 * (LeastLetters - 1) - 1 || !char.IsLetter(text[0]) || !IsGap(text[1]))
        {
            return 0;
        }

        var (end, letters, small, stretch, longest, at) = (0, 0, 0, 0, 0, 0);
        while (at < text.Length && StandsApart(text[at..]))
        {
            stretch = IsMark(text[at]) ? 0 : stretch + 1;
            longest = Math.Max(longest, stretch);
            letters += IsMark(text[at]) ? 0 : 1;
            small += char.IsLower(text[at]) ? 1 : 0;
            end = ++at;
            while (at < text.Length && IsGap(text[at]))
            {
                at++;
            }
        }

        seen = end;
        return (longest >= LeastLetters || (letters == LeastLetters - 1 && IsCounting(text, end, at))) && small > letters / 2 ? end : 0;
    }

    /// <summary>Whether the text begins with a letter that stands apart, or with a mark that does and is no leader.</summary>
    private static bool StandsApart(ReadOnlySpan<char> text) =>
        (text.Length == 1 || IsGap(text[1])) && (char.IsLetter(text[0]) || (IsMark(text[0]) && !(text.Length > 2 && IsMark(text[2]))));

    /// <summary>Whether a word of four letters is one that counts: "T e i l  1".</summary>
    private static bool IsCounting(ReadOnlySpan<char> text, int end, int next) =>
        char.IsUpper(text[0]) && next > end && next < text.Length && char.IsAsciiDigit(text[next]) && !char.IsUpper(text[end - 1]);

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

            if (letters == word.Length || (letters > 0 && !IsMark(c) && (wide || IsMark(word[letters - 1]) || (char.IsUpper(c) && char.IsLower(word[letters - 1])))))
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

    /// <summary>The last letters of a text that stand apart, so many as there is room for.</summary>
    private static int LettersAtEnd(ReadOnlySpan<char> text, Span<char> letters)
    {
        var count = 0;
        for (var at = text.Length - 1; count < letters.Length && at >= 0 && char.IsLetter(text[at]) && (at == 0 || IsGap(text[at - 1]));)
        {
            letters[^++count] = text[at--];
            while (at >= 0 && IsGap(text[at]))
            {
                at--;
            }
        }

        return count;
    }

    private static bool EndsWithSmallWord(ReadOnlySpan<char> letters)
    {
        foreach (var small in SmallWords)
        {
            if (letters.EndsWith(small))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A mark that stands apart like the letters, "I I .  P r ä s i d e n t ,": it belongs to the word before it.</summary>
    private static bool IsMark(char c) => c is ',' or '.';

    private static bool IsGap(char c) => c == WideGap || char.IsWhiteSpace(c);
}
