namespace OpenDrucksache.Reading.Structure;

/// <summary>The Fraktionen and Gruppen as papers spell them.</summary>
internal static class Fraktionen
{
    private static readonly string[] Names =
        ["CDU/CSU", "SPD", "AfD", "FDP", "F.D.P.", "Die Linke", "DIE LINKE.", "DIE LINKE", "BÜNDNIS 90/DIE GRÜNEN", "BSW", "PDS"];

    public static bool EndsWithOne(ReadOnlySpan<char> line) => LongestEnd(line) is not null;

    /// <summary>The name that the text ends with; null for none.</summary>
    public static string? LongestEnd(ReadOnlySpan<char> line)
    {
        foreach (var name in Names)
        {
            if (line.EndsWith(name, StringComparison.Ordinal) && (line.Length == name.Length || line[^(name.Length + 1)] is ' ' or '('))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The name that the text begins with; null for none.</summary>
    public static string? LongestStart(ReadOnlySpan<char> text)
    {
        foreach (var name in Names)
        {
            if (text.StartsWith(name, StringComparison.Ordinal) && (text.Length == name.Length || !char.IsLetterOrDigit(text[name.Length])))
            {
                return name;
            }
        }

        return null;
    }
}
