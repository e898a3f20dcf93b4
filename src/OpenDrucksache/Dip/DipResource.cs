using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;
using OpenDrucksache.Dip.Records;

namespace OpenDrucksache.Dip;

/// <summary>A list of DIP: what it holds and which filters it knows.</summary>
/// <typeparam name="T">Its records.</typeparam>
public sealed class DipResource<T>
    where T : class, IDipRecord
{
    internal DipResource(string name, int most, JsonTypeInfo<T> json, params string[] filters)
    {
        (Name, MostOnAPage, Json) = (name, most, json);
        Filters = filters.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The name in the address: "drucksache-text".</summary>
    public string Name { get; }

    /// <summary>How many records a page has at most.</summary>
    public int MostOnAPage { get; }

    internal JsonTypeInfo<T> Json { get; }

    internal FrozenSet<string> Filters { get; }

    /// <summary>A query without filters: the whole list.</summary>
    public DipQuery<T> Everything => new(this, []);
}

/// <summary>The lists of DIP that this client asks for.</summary>
public static class DipResource
{
    private static readonly string[] Common =
    [
        "f.aktualisiert.start", "f.aktualisiert.end", "f.datum.start", "f.datum.end", "f.dokumentnummer", "f.drucksachetyp", "f.id",
        "f.ressort_fdf", "f.titel", "f.urheber", "f.vorgangstyp", "f.vorgangstyp_notation", "f.wahlperiode",
    ];

    /// <summary>Records of Drucksachen.</summary>
    public static DipResource<DipDrucksache> Drucksache { get; } =
        new("drucksache", 100, DipJson.Default.DipDrucksache, [.. Common, "f.zuordnung"]);

    /// <summary>Records of Drucksachen with their texts.</summary>
    public static DipResource<DipDrucksache> DrucksacheText { get; } =
        new("drucksache-text", 10, DipJson.Default.DipDrucksache, [.. Common, "f.zuordnung"]);

    /// <summary>Procedures.</summary>
    public static DipResource<DipVorgang> Vorgang { get; } =
        new("vorgang", 100, DipJson.Default.DipVorgang,
        [
            .. Common, "f.beratungsstand", "f.deskriptor", "f.dokumentart", "f.drucksache", "f.frage_nummer", "f.gesta", "f.initiative",
            "f.kom", "f.plenarprotokoll", "f.ratsdok", "f.sachgebiet", "f.verkuendung_fundstelle",
        ]);

    /// <summary>Steps of procedures.</summary>
    public static DipResource<DipVorgangsposition> Vorgangsposition { get; } =
        new("vorgangsposition", 100, DipJson.Default.DipVorgangsposition,
        [
            .. Common, "f.aktivitaet", "f.dokumentart", "f.drucksache", "f.frage_nummer", "f.kom", "f.plenarprotokoll", "f.ratsdok", "f.vorgang", "f.zuordnung",
        ]);
}
