namespace OpenDrucksache.Reading.Wrap;

/// <summary>The words of the paper itself: they decide whether a hyphen at a line end belongs to its word.</summary>
internal sealed class Vocabulary(string text)
{
    /// <summary>How many letters bring one word that was not seen before, about.</summary>
    private const int LettersAWord = 32;
    private const int MostWords = 1 << 14;

    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? _words;

    public bool Has(ReadOnlySpan<char> word) => (_words ??= Words()).Contains(word);

    /// <summary>Whether the paper has the word, and begins it with the same letter, great or small, the first time.</summary>
    public bool HasExactly(ReadOnlySpan<char> word) => (_words ??= Words()).TryGetValue(word, out var known) && known[0] == word[0];

    /// <summary>Whether a number of so many digits stands apart from a hyphen within a line: "1-20-06-26- 034954".</summary>
    public bool StandsApart(ReadOnlySpan<char> number)
    {
        for (var at = 1; number.Length is > 2 and < 9 && at < text.Length; at++)
        {
            var hit = text.AsSpan(at).IndexOf("- ");
            if (hit < 0)
            {
                break;
            }

            at += hit;
            var digits = text.AsSpan(at + 2).IndexOfAnyExceptInRange('0', '9');
            if (digits == number.Length && char.IsAsciiDigit(text[at - 1]))
            {
                return !number.ContainsAnyExceptInRange('0', '9');
            }
        }

        return false;
    }

    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words()
    {
        var words = new HashSet<string>(Math.Min(text.Length / LettersAWord, MostWords), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || (text[at] == '-' && at + 1 < text.Length && char.IsLetter(text[at + 1]))))
            {
                at++;
            }

            if (at - start is > 3 and < 60 && !(at < text.Length && text[at] is '-' or '\u00AD'))
            {
                words.Add(text.AsSpan(start, at - start));
            }
        }

        return words;
    }
}
