namespace OpenDrucksache.Reading.Wrap;

/// <summary>Lines that always begin a paragraph, and mostly are one.</summary>
internal static class Cues
{
    private static readonly string[] Alone =
    [
        "Begründung", "Begründung:", "Beschlussempfehlung", "Anlage", "Entwurf", "Vorbemerkung der Fragesteller",
        "Vorbemerkung der Bundesregierung", "Antwort der Bundesregierung", "Vorbemerkung",
    ];

    public static bool IsFormula(ReadOnlySpan<char> line) =>
        line.StartsWith("Der Bundestag wolle beschließen", StringComparison.Ordinal)
        || line.StartsWith("Wir fragen die Bundesregierung", StringComparison.Ordinal)
        || line.StartsWith("Der Bundestag wolle den Antrag", StringComparison.Ordinal);

    public static bool IsReasons(ReadOnlySpan<char> line) => line is "Begründung" or "Begründung:" or "B e g r ü n d u n g";

    public static bool IsPlaceDate(ReadOnlySpan<char> line)
    {
        var comma = line.IndexOf(", den ");
        if (comma is < 3 or > 30)
        {
            return false;
        }

        var rest = line[(comma + 6)..];
        return rest.Length is >= 10 and <= 24 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[^1]) && char.IsUpper(line[0]);
    }

    public static bool StandsAlone(ReadOnlySpan<char> line)
    {
        foreach (var word in Alone)
        {
            if (line.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsLetterSpaced(ReadOnlySpan<char> line)
    {
        if (line.Length < 9)
        {
            return false;
        }

        var letters = 0;
        for (var i = 0; i < line.Length; i += 2)
        {
            if (i + 1 < line.Length && line[i + 1] != ' ')
            {
                return false;
            }

            letters += char.IsLetter(line[i]) ? 1 : 0;
        }

        return letters >= 5;
    }
}
