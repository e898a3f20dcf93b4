using System.Globalization;
using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering;

namespace OpenDrucksache.Cli;

/// <summary>Values of arguments that are more than a word; what is wrong with one is said in one line.</summary>
internal static class Values
{
    public static Dokumentnummer? Number(string? text) => text is null ? null
        : Dokumentnummer.TryParse(text, out var number) ? number
        : throw new TroubleException($"{text}: is no Dokumentnummer. Write it as 21/1234");

    public static DateTimeOffset? Instant(string? text) => text is null ? null
        : Utc.TryParse(text, out var instant) ? instant
        : throw new TroubleException($"{text}: is no time. Write it as 2026-07-07 or 2026-07-07T08:00:00Z");

    public static TimeSpan? Duration(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var unit = text.Length > 0 ? text[^1] : ' ';
        return double.TryParse(text.AsSpan(0, Math.Max(0, text.Length - 1)), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count) && count < 100_000
            && unit is 's' or 'm' or 'h' or 'd'
            ? TimeSpan.FromSeconds(count * (unit switch { 's' => 1, 'm' => 60, 'h' => 3600, _ => 86400 }))
            : throw new TroubleException($"{text}: is no length of time. Write it as 90s, 30m, 26h or 2d");
    }

    public static Uri? Url(string? text) => text is null ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" ? url
        : throw new TroubleException($"{text}: is no address. Write it as https://…");

    public static DrucksacheId Id(string text) =>
        DrucksacheId.TryParse(text, out var id) ? id
        : throw new TroubleException($"{text}: is no paper of an archive. Write it as 21/1234 or unnumbered/0123456789ab");

    /// <summary>Which changes to show.</summary>
    public static Shown Shown(bool all, int least, IReadOnlyList<string> only)
    {
        if (least is < (int)Severity.Layout or > (int)Severity.Substantive)
        {
            throw new TroubleException($"--min-severity {least}: there is no such severity. Give 0 (layout), 1 (editorial), 2 (notable) or 3 (substantive)");
        }

        return new Shown { MinSeverity = all ? Severity.Layout : (Severity)least, Only = [.. only.Select(Class)] };
    }

    private static ChangeClass Class(string name) => ChangeClass.All.FirstOrDefault(c => c.Name == name)
        ?? throw new TroubleException($"--only {name}: there is no such class of change. The classes are: {string.Join(", ", ChangeClass.All.Select(c => c.Name))}");
}
