using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenDrucksache.Dip.Records;

/// <summary>Where a document is found.</summary>
public sealed record Fundstelle
{
    /// <summary>The id of the document.</summary>
    public string? Id { get; init; }

    /// <summary>"Drucksache" or "Plenarprotokoll".</summary>
    public string? Dokumentart { get; init; }

    /// <summary>The number as DIP spells it.</summary>
    public string? Dokumentnummer { get; init; }

    /// <summary>The date that the document bears.</summary>
    public string? Datum { get; init; }

    /// <summary>"BT", "BR", "BV" or "EK".</summary>
    public string? Herausgeber { get; init; }

    /// <summary>Who brought it in; may be empty.</summary>
    public IReadOnlyList<string>? Urheber { get; init; }

    /// <summary>The address of the PDF: drafts and edited papers have the same.</summary>
    public string? PdfUrl { get; init; }

    /// <summary>"Antrag", "Kleine Anfrage" …</summary>
    public string? Drucksachetyp { get; init; }

    /// <summary>The day on which it was handed out; not the day on which it was edited.</summary>
    public string? Verteildatum { get; init; }

    /// <summary>All fields that are not named here.</summary>
    [JsonExtensionData]
    [JsonInclude]
    public IDictionary<string, JsonElement>? Weiteres { get; internal set; }
}

/// <summary>Who brings a document in.</summary>
public sealed record DipUrheber
{
    /// <summary>In short: "B90/GR".</summary>
    public string? Bezeichnung { get; init; }

    /// <summary>In full: "Fraktion BÜNDNIS 90/DIE GRÜNEN".</summary>
    public string? Titel { get; init; }

    /// <summary>Whether he brings it in.</summary>
    public bool? Einbringer { get; init; }

    /// <summary>"B" or "U".</summary>
    public string? Rolle { get; init; }
}

/// <summary>A ministry.</summary>
public sealed record DipRessort
{
    /// <summary>Whether it leads.</summary>
    public bool? Federfuehrend { get; init; }

    /// <summary>Its name.</summary>
    public string? Titel { get; init; }
}

/// <summary>A procedure that a document belongs to.</summary>
public sealed record Vorgangsbezug
{
    /// <summary>Its id.</summary>
    public string? Id { get; init; }

    /// <summary>Its title.</summary>
    public string? Titel { get; init; }

    /// <summary>Its type.</summary>
    public string? Vorgangstyp { get; init; }
}
