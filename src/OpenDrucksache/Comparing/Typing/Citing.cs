namespace OpenDrucksache.Comparing.Typing;

/// <summary>Whether the same source is cited in another form.</summary>
internal static class Citing
{
    private const int Near = 3;

    /// <summary>"Artikel 23 GG" and "Artikel 23 des Grundgesetzes": the same once short forms and fillers are levelled.</summary>
    public static bool FormDiffers(Revision revision)
    {
        if (!HasCue(revision.Old) && !HasCue(revision.New))
        {
            return false;
        }

        var (old, @new) = (Level(revision.Old), Level(revision.New));
        return old.SequenceEqual(@new);
    }

    private static bool HasCue(Phrase phrase) =>
        Enumerable.Range(-Near, phrase.Count + (2 * Near)).Any(k => Lexicon.Citations.ContainsKey(phrase.LowerAt(k)));

    private static List<string> Level(Phrase phrase) => [.. phrase.Lower
        .Where(w => !Lexicon.CitationFillers.Contains(w) || Roman(w) is not null && NearBook(phrase))
        .Select(w => Lexicon.Citations.GetValueOrDefault(w) ?? (NearBook(phrase) ? Roman(w) ?? Ordinal(w) : null) ?? w)
        .Order(StringComparer.Ordinal)];

    /// <summary>The books of the Sozialgesetzbuch are counted in Roman figures or in words.</summary>
    private static bool NearBook(Phrase phrase) =>
        Enumerable.Range(-Near, phrase.Count + (2 * Near)).Any(k => Lexicon.Citations.GetValueOrDefault(phrase.LowerAt(k)) == "sozialgesetzbuch");

    private static string? Roman(string word) => word switch
    {
        "i" => "1",
        "ii" => "2",
        "iii" => "3",
        "iv" => "4",
        "v" => "5",
        "vi" => "6",
        "vii" => "7",
        "viii" => "8",
        "ix" => "9",
        "x" => "10",
        "xi" => "11",
        "xii" => "12",
        "xiv" => "14",
        _ => null,
    };

    private static string? Ordinal(string word) => word switch
    {
        "erste" or "ersten" or "erstes" => "1",
        "elfte" or "elften" or "elftes" => "11",
        "zwölfte" or "zwölften" or "zwölftes" => "12",
        "fünftes" => "5",
        "sechstes" => "6",
        "neuntes" => "9",
        _ => Lexicon.NumberWords.GetValueOrDefault(word)?.TrimEnd('.'),
    };
}
