using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Structure;

/// <summary>The line that says what a paper is, and DIP's word for it.</summary>
internal static class Types
{
    private const int MostCharactersFromTop = 1000;
    private const int MostLinesAtAll = 300;

    private static readonly string[] Names =
    [
        "Antrag", "Änderungsantrag", "Entschließungsantrag", "Gesetzentwurf", "Kleine Anfrage", "Große Anfrage", "Antwort",
        "Beschlussempfehlung", "Beschlussempfehlung und Bericht", "Bericht", "Unterrichtung", "Wahlvorschlag", "Schriftliche Fragen",
        "Fragen", "Verordnung", "Ergänzung zu den Beschlussempfehlungen", "Ergänzung zur Beschlussempfehlung", "Erste Beschlussempfehlung",
        "Zweite Beschlussempfehlung", "Berichtigung", "Dringliche Fragen", "Beschlussempfehlungen", "Erste Beschlussempfehlung und Bericht",
    ];

    private static readonly string[] Followers = ["der ", "des ", "durch ", "von ", "mit ", "für ", "zu ", "auf ", "–"];

    /// <summary>DIP's <c>drucksachetyp</c> for a line, a footnote's star aside; null if it is no such line.</summary>
    public static string? Of(ReadOnlySpan<char> line)
    {
        var word = line.TrimEnd("*) ");
        if (word is "Wahlvorschläge")
        {
            return "Wahlvorschlag";
        }

        foreach (var name in Names)
        {
            if (word.SequenceEqual(name))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The line that says the type: the one behind the header, else near the top, else one that an author follows; -1 for none.</summary>
    public static int Find(string text, IReadOnlyList<Line> lines, int afterHeader)
    {
        if (afterHeader >= 0 && afterHeader < lines.Count && Of(lines[afterHeader].In(text)) is not null)
        {
            return afterHeader;
        }

        var above = 0;
        for (var i = 0; i < Math.Min(MostLinesAtAll, lines.Count); above += lines[i++].Length)
        {
            if (Of(lines[i].In(text)) is not null && (above < MostCharactersFromTop ? i == 0 || IsFollowed(text, lines, i) : afterHeader >= 0 && IsFollowed(text, lines, i)))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsFollowed(string text, IReadOnlyList<Line> lines, int i)
    {
        if (i + 1 == lines.Count)
        {
            return false;
        }

        foreach (var follower in Followers)
        {
            if (lines[i + 1].In(text).StartsWith(follower, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
