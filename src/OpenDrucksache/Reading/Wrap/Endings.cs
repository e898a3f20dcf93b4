using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>What the end of a line says about the next one.</summary>
internal static class Endings
{
    private static readonly string[] LeadingWords =
    [
        "und", "oder", "sowie", "der", "die", "das", "des", "dem", "den", "ein", "eine", "einer", "eines", "einem", "einen",
        "zu", "zur", "zum", "von", "vom", "in", "im", "am", "an", "auf", "aus", "bei", "beim", "mit", "nach", "für", "über",
        "unter", "durch", "gegen", "ohne", "um", "als", "wie", "dass", "ob", "Dr.", "Prof.", "Nr.", "Nummer", "Artikel", "Absatz",
        "§", "§§", "bzw.", "vgl.", "Vgl.", "ca.", "gemäß", "laut", "bis", "seit", "Nummern", "Absätze", "Frage", "Fragen", "Satz", "Angabe", "Angaben", "Wörter", "Anlage", "Drucksache", "Drucksachen", "u.", "z.", "S.", "Abs.", "Art.",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Leading =
        new HashSet<string>([.. LeadingWords, .. LeadingWords.Select(word => char.ToUpperInvariant(word[0]) + word[1..])]).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Counting = new HashSet<string>(
    [
        "Nr.", "Nummer", "Nummern", "Artikel", "Artikeln", "Absatz", "Absätze", "Absätzen", "Abs.", "Art.", "§", "§§", "Satz", "Frage", "Fragen", "Anlage", "Kapitel",
        "Drucksache", "Drucksachen", "S.", "Seite", "Seiten", "Tabelle", "bis", "ca.", "rund", "etwa", "von", "auf", "um", "über", "zu", "mit", "vom", "am", "zum",
    ]).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Changing = [" ersetzt", " eingefügt", " angefügt", " vorangestellt", " gefasst", " geändert"];

    private static readonly string[] Answers =
    [
        "Die Frage ", "Die Fragen ", "Es wird auf ", "Auf die Antwort", "Nach Kenntnis der Bundesregierung ", "Nach Auskunft ", "Der Bundesregierung ",
        "Die Bundesregierung ", "Hierzu ", "Ja,", "Nein,", "Nein.", "Ja.", "Zur Beantwortung ", "Auf die Vorbemerkung",
    ];

    /// <summary>Whether a sentence, or an item of a list, may end here.</summary>
    public static bool IsSentenceEnd(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd("“”\"«‹‘’ )]*0123456789");
        return end.Length > 0 && end[^1] is '.' or '?' or '!' or ':' or ';' && !GoesOn(line);
    }

    /// <summary>Whether a command ends here that changes a text: "wird durch den folgenden Absatz 2 ersetzt:" stands above the new words.</summary>
    public static bool Commands(ReadOnlySpan<char> line) => line[^1] == ':' && Affixes.EndsWithOne(line[..^1], Changing);

    /// <summary>Whether a question ends and its answer begins: "Die Fragen 2 und 3 werden gemeinsam beantwortet."</summary>
    public static bool IsAnswered(ReadOnlySpan<char> question, ReadOnlySpan<char> next) => question[^1] == '?' && Affixes.StartsWithOne(next, Answers);

    /// <summary>Whether the last word is a noun, a number or a bracket: "die derzeitigen" waits for one.</summary>
    public static bool AreLikeHeading(ReadOnlySpan<char> line) => !char.IsLower(line[line.LastIndexOf(' ') + 1]);

    /// <summary>"(vgl. Muster [2024]:" waits for its other bracket.</summary>
    public static bool OpenBracket(ReadOnlySpan<char> line) => line.LastIndexOf('(') > line.LastIndexOf(')');

    /// <summary>Whether the line ends with a word that a number follows: "Artikel", "bis".</summary>
    public static bool NeedsNumber(ReadOnlySpan<char> line) => Counting.Contains(line[(line.LastIndexOf(' ') + 1)..]);

    /// <summary>Whether the line ends with a word or mark that needs another behind it.</summary>
    public static bool GoesOn(ReadOnlySpan<char> line)
    {
        if (line[^1] is ',' or '(' or '/' or '„')
        {
            return true;
        }

        return Leading.Contains(line[(line.LastIndexOf(' ') + 1)..].TrimStart('('));
    }
}
