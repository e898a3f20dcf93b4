namespace OpenDrucksache.Reading.Wrap;

/// <summary>The words of the paper itself: they decide whether a hyphen at a line end belongs to its word.</summary>
internal sealed class Vocabulary(string text)
{
    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? _words;

    public bool Has(ReadOnlySpan<char> word) => (_words ??= Words()).Contains(word);

    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words()
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
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
