namespace OpenDrucksache.Reading.Wrap;

/// <summary>The names of the months: "1. Januar" is a date, not an item.</summary>
internal static class Months
{
    private static readonly string[] Names =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    public static bool Begins(ReadOnlySpan<char> text) => Number(text) > 0;

    /// <summary>Whether a line ends with a day and the next begins with its month: "zum 31." and "Dezember 2023".</summary>
    public static bool Follow(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        line.Length > 2 && line[^1] == '.' && char.IsAsciiDigit(line[^2]) && Begins(next);

    /// <summary>Whether a line ends with a date: "vom 15. Oktober 2025".</summary>
    public static bool End(ReadOnlySpan<char> line)
    {
        var year = line.LastIndexOf(' ');
        return line.Length - year == 5 && year > 0 && Begins(line[(line[..year].LastIndexOf(' ') + 1)..]);
    }

    /// <summary>The month whose name the text begins with, from 1; 0 for none.</summary>
    public static int Number(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (text.StartsWith(Names[i], StringComparison.Ordinal) && (text.Length == Names[i].Length || !char.IsLetter(text[Names[i].Length])))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
