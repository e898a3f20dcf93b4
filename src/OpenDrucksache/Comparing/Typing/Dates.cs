using System.Globalization;
using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>Reads dates, however they are printed: "1. Oktober 2025", "01.10.2025".</summary>
internal static class Dates
{
    /// <summary>The date that begins at this token and lies in the phrase, as "2025-10-01"; the place moves behind it. Null where there is none.</summary>
    public static string? At(Phrase phrase, ref int k)
    {
        if (phrase.KindAt(k) != TokenKind.Number)
        {
            return null;
        }

        if (Printed(phrase[k].Text) is { } date)
        {
            k++;
            return date;
        }

        if (k + 2 >= phrase.Count || phrase[k + 1].Text != "." || !phrase[k + 2].IsMonth || Small(phrase[k].Text) is not (>= 1 and <= 31 and var day))
        {
            return null;
        }

        var month = phrase[k + 2].Known.Month;
        k += 3;
        if (k >= phrase.Count || !IsYear(phrase[k].Text) || phrase[k].Text.Length != 4)
        {
            return string.Create(CultureInfo.InvariantCulture, $"--{month:00}-{day:00}");
        }

        return string.Create(CultureInfo.InvariantCulture, $"{phrase[k++].Text}-{month:00}-{day:00}");
    }

    /// <summary>"01.10.2025", "10:30".</summary>
    public static bool IsDateOrTime(ReadOnlySpan<char> figure)
    {
        if (figure.IndexOf(':') is 1 or 2 && figure.Length - figure.IndexOf(':') == 3)
        {
            return true;
        }

        return figure.Count('.') == 2 && figure.IndexOf('.') <= 2 && figure.Length - figure.LastIndexOf('.') is 3 or 5
            && figure.LastIndexOf('.') - figure.IndexOf('.') <= 3;
    }

    /// <summary>"2025", "2025/26", "1990er".</summary>
    public static bool IsYear(ReadOnlySpan<char> figure)
    {
        if (figure.Length < 4 || figure[..4].IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return false;
        }

        var rest = figure[4..];
        return figure[..2] is "18" or "19" or "20" or "21" && (rest is "" or "er" or "ern" || (rest[0] == '/' && rest.Length is 3 or 5));
    }

    /// <summary>"1.10.2025" as "2025-10-01"; a year of two digits lies in this century.</summary>
    private static string? Printed(ReadOnlySpan<char> figure)
    {
        Span<Range> parts = stackalloc Range[4];
        if (figure.Split(parts, '.') != 3 || figure[parts[2]].Length is not (2 or 4))
        {
            return null;
        }

        var (day, month, year) = (Small(figure[parts[0]]), Small(figure[parts[1]]), Small(figure[parts[2]]));
        return day is >= 1 and <= 31 && month is >= 1 and <= 12 && year is { } y
            ? string.Create(CultureInfo.InvariantCulture, $"{(y < 100 ? 2000 + y : y):0000}-{month:00}-{day:00}")
            : null;
    }

    private static int? Small(ReadOnlySpan<char> digits) =>
        digits.Length is >= 1 and <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
