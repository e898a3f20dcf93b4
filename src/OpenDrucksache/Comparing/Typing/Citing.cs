namespace OpenDrucksache.Comparing.Typing;

/// <summary>Whether the same source is cited in another form.</summary>
internal static class Citing
{
    private const int Reach = 3;

    /// <summary>"Artikel 23 GG" and "Artikel 23 des Grundgesetzes": the same once short forms and fillers are levelled.</summary>
    public static bool FormDiffers(Revision revision)
    {
        if (!Near(revision.Old, w => w.Citation is not null) && !Near(revision.New, w => w.Citation is not null))
        {
            return false;
        }

        return Level(revision.Old).SequenceEqual(Level(revision.New));
    }

    private static bool Near(Phrase phrase, Func<Lexeme, bool> test)
    {
        for (var k = -Reach; k < phrase.Count + Reach; k++)
        {
            if (test(phrase[k]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The books of the Sozialgesetzbuch are counted in Roman figures or in words.</summary>
    private static List<string> Level(Phrase phrase)
    {
        var nearBook = Near(phrase, w => w.Citation == "sozialgesetzbuch");
        var level = phrase.Select(w => (nearBook ? Roman(w.Lower) ?? Ordinal(w) : null)
            ?? w.Citation ?? (Lexicon.CitationFillers.Contains(w.Lower) ? null : w.Lower));
        level.Sort(StringComparer.Ordinal);
        return level;
    }

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

    private static string? Ordinal(Lexeme word) => word.Lower switch
    {
        "erste" or "ersten" or "erstes" => "1",
        "elfte" or "elften" or "elftes" => "11",
        "zwölfte" or "zwölften" or "zwölftes" => "12",
        "fünftes" => "5",
        "sechstes" => "6",
        "neuntes" => "9",
        _ => word.Number?.TrimEnd('.'),
    };
}
