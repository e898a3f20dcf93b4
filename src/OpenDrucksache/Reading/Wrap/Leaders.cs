using System.Buffers;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>Rows of a table of contents: "Audretsch, Andreas . . . . . 7, 8".</summary>
internal static class Leaders
{
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789, ");

    /// <summary>Whether a row ends with the line: its number is there.</summary>
    public static bool End(ReadOnlySpan<char> line) => char.IsAsciiLetterOrDigit(line[^1]) && In(line);

    public static bool In(ReadOnlySpan<char> line) => line.Contains(". . . .", StringComparison.Ordinal) || line.Contains(".....", StringComparison.Ordinal) || AreFew(line);

    /// <summary>Where the row had no room for more: "Probe, Cora (Die Linke) . . . 57".</summary>
    private static bool AreFew(ReadOnlySpan<char> line) =>
        line.LastIndexOf(" . . . ") is > 0 and var at && line[(at + 7)..] is { IsEmpty: false } number && !number.ContainsAnyExcept(Numbers);
}
