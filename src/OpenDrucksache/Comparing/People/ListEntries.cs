using System.Buffers;
using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.People;

/// <summary>Takes a block of authors or signatures apart: "der Abgeordneten A, B und der Fraktion C".</summary>
internal static class ListEntries
{
    private static readonly string[] Separators = [", ", "\n\n", " und ", " sowie ", "; ", "\n"];
    private static readonly SearchValues<string> AnySeparator = SearchValues.Create(Separators, StringComparison.Ordinal);

    private static readonly string[] Phrases =
        ["der Abgeordneten ", "des Abgeordneten ", "der Abgeordnete ", "die Abgeordneten ", "weiterer Abgeordneter", "der ", "des "];

    private const int LettersAnEntry = 16;

    /// <summary>The entries of text[start..end] in order; between them stand separators.</summary>
    public static List<ListEntry> Of(string text, int start, int end, Vocabulary words)
    {
        var entries = new List<ListEntry>(((end - start) / LettersAnEntry) + 4);
        var inFraktion = false;
        for (var at = start; at < end;)
        {
            var (stop, next) = Piece(text, at, end);
            Add(text, at, stop, words, entries, ref inFraktion);
            at = next;
        }

        return entries;
    }

    private static (int Stop, int Next) Piece(string text, int at, int end)
    {
        var rest = text.AsSpan(at, end - at);
        var stop = rest.IndexOfAny(AnySeparator);
        if (stop < 0)
        {
            return (end, end);
        }

        var length = 0;
        foreach (var separator in Separators)
        {
            length = separator.Length > length && rest[stop..].StartsWith(separator) ? separator.Length : length;
        }

        return (at + stop, at + stop + length);
    }

    private static void Add(
        string text, int start, int end, Vocabulary words, List<ListEntry> entries, ref bool inFraktion)
    {
        while (PhraseAt(text.AsSpan(start, end - start)) is { } phrase)
        {
            var rest = text.AsSpan(start + phrase.Length, end - start - phrase.Length);
            if (phrase is "der " or "des " && (IsFraktion(rest) || entries.Count == 0))
            {
                break;
            }

            var stop = start + phrase.TrimEnd().Length;
            entries.Add(new ListEntry(start, stop, EntryKind.Phrase, words.Key(text, start, stop - start)));
            start += phrase.Length;
            inFraktion = false;
            if (start >= end)
            {
                return;
            }
        }

        if (start >= end)
        {
            return;
        }

        var said = text.AsSpan(start, end - start);
        inFraktion = IsFraktion(said) || (inFraktion && IsGroupName(said));
        entries.Add(new ListEntry(start, end, inFraktion ? EntryKind.Fraktion : EntryKind.Person, words.Key(text, start, end - start)));
    }

    private static string? PhraseAt(ReadOnlySpan<char> text)
    {
        foreach (var phrase in Phrases)
        {
            if (text.StartsWith(phrase))
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool IsFraktion(ReadOnlySpan<char> text) =>
        text.Contains("Fraktion", StringComparison.Ordinal) || text.StartsWith("Gruppe ", StringComparison.Ordinal);

    /// <summary>"der Fraktionen der CDU/CSU und SPD": the second is a Fraktion, no person.</summary>
    private static bool IsGroupName(ReadOnlySpan<char> said) => !said.Contains(' ')
        || said.StartsWith("der ") || said.StartsWith("Die ") || said.StartsWith("DIE ") || said.StartsWith("BÜNDNIS");
}
