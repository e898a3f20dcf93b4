using System.Globalization;

namespace OpenDrucksache.Ocfl;

/// <summary>Instants in the Internet Date/Time Format (RFC 3339): offset and seconds are there, a fraction of any length may be.</summary>
internal static class Rfc3339
{
    /// <summary>The instant as it is written here: UTC, whole seconds unless there is a fraction.</summary>
    public static string Format(DateTimeOffset instant) =>
        instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    public static bool TryParse(string text, out DateTimeOffset instant)
    {
        instant = default;
        if (text.Length < 20 || text.Any(symbol => symbol > 'z') || text[10] is not ('T' or 't'))
        {
            return false;
        }

        var end = 19;
        if (text[19] == '.')
        {
            while (++end < text.Length && char.IsAsciiDigit(text[end]))
            {
            }

            if (end == 20)
            {
                return false;
            }
        }

        // A fraction beyond ticks is cut; a leap second counts as the second before it.
        var seconds = text[17..19] == "60" ? "59" : text[17..19];
        var head = $"{text[..10]}T{text[11..17]}{seconds}{text[19..Math.Min(end, 27)]}";
        var zone = text[end..] is "Z" or "z" ? "+00:00" : text[end..];
        return zone.Length == 6 && zone[0] is '+' or '-'
            && DateTimeOffset.TryParseExact(
                head + zone,
                ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out instant);
    }
}
