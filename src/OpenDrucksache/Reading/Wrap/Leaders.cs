namespace OpenDrucksache.Reading.Wrap;

/// <summary>Rows of a table of contents: "Audretsch, Andreas . . . . . 7, 8".</summary>
internal static class Leaders
{
    /// <summary>Whether a row ends with the line: its number is there.</summary>
    public static bool End(ReadOnlySpan<char> line) => char.IsAsciiLetterOrDigit(line[^1]) && In(line);

    public static bool In(ReadOnlySpan<char> line) => line.Contains(". . . .", StringComparison.Ordinal) || line.Contains(".....", StringComparison.Ordinal);
}
