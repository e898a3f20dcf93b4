using System.Globalization;
using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering.Html;

namespace OpenDrucksache.Website.Layout;

/// <summary>Days, numbers and small words as German prints them.</summary>
internal static class German
{
    private static readonly string[] Months =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    /// <summary>"7. Juli 2026".</summary>
    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day}. {Months[day.Month - 1]} {day.Year}");

    /// <summary>"Juli 2026".</summary>
    public static string Month(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Months[day.Month - 1]} {day.Year}");

    /// <summary>The day of an instant, in UTC.</summary>
    public static string Day(DateTimeOffset instant) => Day(DateOnly.FromDateTime(instant.UtcDateTime));

    /// <summary>A day that machines can read too.</summary>
    public static Markup Time(DateTimeOffset instant) => new($"<time datetime=\"{Utc.Format(instant)}\">{Day(instant)}</time>");

    /// <summary>A day that machines can read too.</summary>
    public static Markup Time(DateOnly day) => new($"<time datetime=\"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\">{Day(day)}</time>");

    /// <summary>"12.345".</summary>
    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');

    /// <summary>"12,5 %".</summary>
    public static string Share(long part, long whole) =>
        whole == 0 ? "–" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',') + "\u00a0%";

    /// <summary>"1 Tag", "12.345 Tage".</summary>
    public static string Counted(long count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    /// <summary>What a verdict is called in a table or beside a title.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Identical => "identisch",
        Verdict.Layout => "nur Layout",
        Verdict.Editorial => "redaktionell",
        Verdict.Notable => "beachtenswert",
        _ => "inhaltlich",
    };

    /// <summary>Where a paper stands on its way from draft to edited.</summary>
    public static string State(string state) => state switch
    {
        "open" => "noch Vorabfassung",
        "edited" => "lektoriert",
        _ => "Art der Fassung unbekannt",
    };
}
