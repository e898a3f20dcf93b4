using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>Whether the same source is cited in another form.</summary>
internal static class Citing
{
    private const int Reach = 3;

    /// <summary>"Artikel 23 GG" and "Artikel 23 des Grundgesetzes": the same once short forms and fillers are levelled.</summary>
    public static bool FormDiffers(Revision revision) =>
        MayBeLevel(revision) && (IsNearCitation(revision.Old) || IsNearCitation(revision.New))
        && Level(revision.Old).SequenceEqual(Level(revision.New));

    /// <summary>Cheap: without a word of a citation or a figure, the words that are no fillers must be the same.</summary>
    private static bool MayBeLevel(Revision revision) =>
        revision.Has(Traits.Citation) || (revision.Has(Traits.Number | Traits.Figure)
            ? IsFiller(revision.Old) == IsFiller(revision.New)
            : Letters(revision.Old) == Letters(revision.New));

    private static bool IsFiller(Phrase phrase)
    {
        for (var k = 0; k < phrase.Count; k++)
        {
            if ((phrase[k].Traits & Traits.Filler) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The letters of all its words but the fillers, as one number.</summary>
    private static ulong Letters(Phrase phrase)
    {
        var letters = 0UL;
        for (var k = 0; k < phrase.Count; k++)
        {
            letters += (phrase[k].Traits & Traits.Filler) == 0 ? phrase[k].Letters : 0;
        }

        return letters;
    }

    private static bool IsNearCitation(Phrase phrase)
    {
        for (var k = -Reach; k < phrase.Count + Reach; k++)
        {
            if (phrase[k].Known.Citation is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// What is cited, whatever its order: "Artikel 2 Absatz 3" is "artikel 2" and "absatz 3". The books of the Sozialgesetzbuch
    /// are counted in Roman figures or in words.
    /// </summary>
    private static List<string> Level(Phrase phrase)
    {
        var nearBook = IsNearBook(phrase);
        var level = new List<string>(phrase.Count);
        for (var k = 0; k < phrase.Count; k++)
        {
            var word = phrase[k];
            if ((word.Traits & Traits.Filler) != 0 && !(nearBook && Roman(word.Lower) is not null))
            {
                continue;
            }

            var said = (nearBook ? Roman(word.Lower) ?? Ordinal(word) : null) ?? word.Known.Citation ?? word.Lower;
            level.Add(phrase.KindAt(k) == TokenKind.Number && CitedBy(phrase, k) is { } cited ? $"{cited} {said}" : said);
        }

        level.Sort(StringComparer.Ordinal);
        return level;
    }

    /// <summary>What a figure counts: "absatz" in "Abs. 3", "paragraf" in "§ 5".</summary>
    private static string? CitedBy(Phrase phrase, int k)
    {
        for (var back = 1; back <= Reach; back++)
        {
            var before = phrase[k - back];
            if (before.Known.Citation is { } cited)
            {
                return cited;
            }

            if (before.Text != ".")
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsNearBook(Phrase phrase)
    {
        for (var k = -Reach; k < phrase.Count + Reach; k++)
        {
            if (phrase[k].Known.Citation == "sozialgesetzbuch")
            {
                return true;
            }
        }

        return false;
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

    private static string? Ordinal(Lexeme word) => word.Number?.TrimEnd('.');
}
