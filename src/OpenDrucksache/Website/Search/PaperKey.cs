using System.Globalization;

namespace OpenDrucksache.Website.Search;

/// <summary>A paper as a number, and the file in which the search finds what to show of it. Both follow from its id alone.</summary>
internal static class PaperKey
{
    /// <summary>How many numbers share a file.</summary>
    public const int FileSize = 32;

    private const long Term = 1_000_000;
    private const long Unnumbered = 1_000_000_000;

    /// <summary>The key; exact in a script's numbers.</summary>
    public static long Of(DrucksacheId id) => id.Dokumentnummer is { } number
        ? (number.Wahlperiode * Term) + number.Nummer
        : Unnumbered + long.Parse(Digits(id), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>"21-261": the file of a paper; for one without a number the first two digits of its digest.</summary>
    public static string File(DrucksacheId id) => id.Dokumentnummer is { } number
        ? string.Create(CultureInfo.InvariantCulture, $"{number.Wahlperiode}-{number.Nummer / FileSize}")
        : "u-" + ((Of(id) - Unnumbered) % 256).ToString(CultureInfo.InvariantCulture);

    private static string Digits(DrucksacheId id) => id.ToString()[(id.ToString().IndexOf('/', StringComparison.Ordinal) + 1)..];
}
