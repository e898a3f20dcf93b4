using System.Collections.Frozen;
using System.Globalization;

namespace OpenDrucksache.Dip;

/// <summary>What a filter of DIP takes.</summary>
internal enum FilterKind
{
    Text,
    Number,
    Date,
    Instant,
    Zuordnung,
}

/// <summary>
/// A filter of DIP's lists. DIP ignores a name that it does not know and gives the whole list, so names and values are
/// checked before anything is sent. Source: OpenAPI 1.4, and 1.5 for <c>f.kom</c> and <c>f.ratsdok</c>.
/// </summary>
/// <param name="Kind">What its value is.</param>
/// <param name="MayRepeat">Whether it may be given more than once.</param>
internal sealed record DipFilter(FilterKind Kind, bool MayRepeat)
{
    private static readonly string[] Houses = ["BT", "BR", "BV", "EK"];

    /// <summary>Every filter of the lists that this client asks for.</summary>
    public static readonly FrozenDictionary<string, DipFilter> All = new Dictionary<string, DipFilter>
    {
        ["f.aktivitaet"] = new(FilterKind.Number, true),
        ["f.aktualisiert.end"] = new(FilterKind.Instant, false),
        ["f.aktualisiert.start"] = new(FilterKind.Instant, false),
        ["f.beratungsstand"] = new(FilterKind.Text, true),
        ["f.datum.end"] = new(FilterKind.Date, false),
        ["f.datum.start"] = new(FilterKind.Date, false),
        ["f.deskriptor"] = new(FilterKind.Text, true),
        ["f.dokumentart"] = new(FilterKind.Text, false),
        ["f.dokumentnummer"] = new(FilterKind.Text, true),
        ["f.drucksache"] = new(FilterKind.Number, false),
        ["f.drucksachetyp"] = new(FilterKind.Text, false),
        ["f.frage_nummer"] = new(FilterKind.Text, true),
        ["f.gesta"] = new(FilterKind.Text, true),
        ["f.id"] = new(FilterKind.Number, true),
        ["f.initiative"] = new(FilterKind.Text, true),
        ["f.kom"] = new(FilterKind.Text, true),
        ["f.plenarprotokoll"] = new(FilterKind.Number, false),
        ["f.ratsdok"] = new(FilterKind.Text, true),
        ["f.ressort_fdf"] = new(FilterKind.Text, true),
        ["f.sachgebiet"] = new(FilterKind.Text, true),
        ["f.titel"] = new(FilterKind.Text, true),
        ["f.urheber"] = new(FilterKind.Text, true),
        ["f.verkuendung_fundstelle"] = new(FilterKind.Text, true),
        ["f.vorgang"] = new(FilterKind.Number, false),
        ["f.vorgangstyp"] = new(FilterKind.Text, true),
        ["f.vorgangstyp_notation"] = new(FilterKind.Number, true),
        ["f.wahlperiode"] = new(FilterKind.Number, true),
        ["f.zuordnung"] = new(FilterKind.Zuordnung, false),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether DIP would understand the value.</summary>
    public bool Takes(string value) => Kind switch
    {
        FilterKind.Number => value.Length > 0 && value.All(char.IsAsciiDigit),
        FilterKind.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        FilterKind.Instant => DateTimeOffset.TryParseExact(value, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        FilterKind.Zuordnung => Houses.Contains(value),
        _ => !string.IsNullOrWhiteSpace(value),
    };
}
