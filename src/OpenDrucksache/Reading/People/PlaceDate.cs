using System.Globalization;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.People;

/// <summary>"Berlin, den 7. Oktober 2025" → place and date.</summary>
internal static class PlaceDate
{
    public static (string Ort, DateOnly? Datum) Read(string line)
    {
        var comma = line.IndexOf(", den ", StringComparison.Ordinal);
        var parts = line[(comma + 6)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        DateOnly? date = parts.Length == 3
            && int.TryParse(parts[0].TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && Months.Number(parts[1]) is > 0 and var month
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is > 1900 and < 2200 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day) : null;
        return (line[..comma], date);
    }
}
