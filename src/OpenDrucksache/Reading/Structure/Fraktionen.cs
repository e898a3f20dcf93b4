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

    /// <summary>Whether a name is torn between the two lines: "Die" and "Linke".</summary>
    public static bool IsTorn(ReadOnlySpan<char> end, ReadOnlySpan<char> begin)
    {
        foreach (var name in Names)
        {
            for (var at = name.IndexOf(' ', StringComparison.Ordinal); at > 0; at = name.IndexOf(' ', at + 1))
            {
                if (end.EndsWith(name.AsSpan(0, at), StringComparison.Ordinal) && begin.StartsWith(name.AsSpan(at + 1), StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
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
