namespace OpenDrucksache.Reading.Wrap;

/// <summary>Rows of a table of contents: "Audretsch, Andreas . . . . . 7, 8".</summary>
internal static class Leaders
{
    public static bool In(ReadOnlySpan<char> line) => line.Contains(". . . .", StringComparison.Ordinal) || line.Contains(".....", StringComparison.Ordinal);
}
