using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenDrucksache.Dip.Records;

/// <summary>
/// DIP's record of a Drucksache, with its text where it was asked for. Named and spelled as in DIP's OpenAPI
/// (<c>Drucksache</c>, <c>DrucksacheText</c>); what DIP does not give or spells in another way is null.
/// </summary>
public sealed record DipDrucksache : IDipRecord
{
    /// <inheritdoc/>
    public string? Id { get; init; }

    /// <summary>"Antrag", "Kleine Anfrage" …</summary>
    public string? Drucksachetyp { get; init; }

    /// <summary>As DIP spells it: "21/8376", of the Bundesrat also "zu228/25(B)".</summary>
    public string? Dokumentnummer { get; init; }

    /// <summary>The electoral term.</summary>
    public int? Wahlperiode { get; init; }

    /// <summary>"BT" or "BR".</summary>
    public string? Herausgeber { get; init; }

    /// <summary>The date that the paper bears, as DIP writes it: "2017-10-24".</summary>
    public string? Datum { get; init; }

    /// <summary>When DIP changed the record or one that it is linked to: a hint, no proof of a change.</summary>
    public DateTimeOffset? Aktualisiert { get; init; }

    /// <summary>The title.</summary>
    public string? Titel { get; init; }

    /// <summary>The first four authors.</summary>
    public IReadOnlyList<DipAutor>? AutorenAnzeige { get; init; }

    /// <summary>How many authors there are.</summary>
    public int? AutorenAnzahl { get; init; }

    /// <summary>Where the paper is found.</summary>
    public Fundstelle? Fundstelle { get; init; }

    /// <summary>md5 of the PDF, as DIP gives it; it may be absent, stale or another paper's.</summary>
    public string? PdfHash { get; init; }

    /// <summary>Who brings the paper in.</summary>
    public IReadOnlyList<DipUrheber>? Urheber { get; init; }

    /// <summary>The first four procedures that it belongs to.</summary>
    public IReadOnlyList<Vorgangsbezug>? Vorgangsbezug { get; init; }

    /// <summary>How many procedures it belongs to.</summary>
    public int? VorgangsbezugAnzahl { get; init; }

    /// <summary>The ministries concerned.</summary>
    public IReadOnlyList<DipRessort>? Ressort { get; init; }

    /// <summary>What is attached.</summary>
    public string? Anlagen { get; init; }

    /// <summary>The text, only in <c>drucksache-text</c>; absent while it is not ready.</summary>
    public string? Text { get; init; }

    /// <summary>All fields that are not named here.</summary>
    [JsonExtensionData]
    [JsonInclude]
    public IDictionary<string, JsonElement>? Weiteres { get; internal set; }
}

/// <summary>An author as a record of a Drucksache names him.</summary>
public sealed record DipAutor
{
    /// <summary>The id of the person.</summary>
    public string? Id { get; init; }

    /// <summary>With office and Fraktion.</summary>
    public string? Title { get; init; }

    /// <summary>The name.</summary>
    public string? AutorTitel { get; init; }
}
