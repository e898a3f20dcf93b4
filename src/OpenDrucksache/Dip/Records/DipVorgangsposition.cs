using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenDrucksache.Dip.Records;

/// <summary>DIP's record of a step of a procedure (<c>Vorgangsposition</c>). What is not named here is in <see cref="Weiteres"/>.</summary>
public sealed record DipVorgangsposition : IDipRecord
{
    /// <inheritdoc/>
    public string? Id { get; init; }

    /// <summary>What the step is: "Kleine Anfrage", "Antwort" …</summary>
    public string? Vorgangsposition { get; init; }

    /// <summary>"BT", "BR", "BV" or "EK".</summary>
    public string? Zuordnung { get; init; }

    /// <summary>Whether it matters to the course of the procedure.</summary>
    public bool? Gang { get; init; }

    /// <summary>Whether it goes on with an earlier step.</summary>
    public bool? Fortsetzung { get; init; }

    /// <summary>Whether it adds to an earlier step.</summary>
    public bool? Nachtrag { get; init; }

    /// <summary>The type of its procedure.</summary>
    public string? Vorgangstyp { get; init; }

    /// <summary>The title of its procedure.</summary>
    public string? Titel { get; init; }

    /// <summary>"Drucksache" or "Plenarprotokoll".</summary>
    public string? Dokumentart { get; init; }

    /// <summary>The id of its procedure.</summary>
    public string? VorgangId { get; init; }

    /// <summary>The date of its document.</summary>
    public string? Datum { get; init; }

    /// <summary>When DIP changed the record or its document's.</summary>
    public DateTimeOffset? Aktualisiert { get; init; }

    /// <summary>Where its document is found.</summary>
    public Fundstelle? Fundstelle { get; init; }

    /// <summary>Who brought its document in.</summary>
    public IReadOnlyList<DipUrheber>? Urheber { get; init; }

    /// <summary>The ministries concerned.</summary>
    public IReadOnlyList<DipRessort>? Ressort { get; init; }

    /// <summary>How many activities belong to it.</summary>
    public int? AktivitaetAnzahl { get; init; }

    /// <summary>What it is about; HTML is seen here.</summary>
    public string? Abstract { get; init; }

    /// <summary>All fields that are not named here.</summary>
    [JsonExtensionData]
    [JsonInclude]
    public IDictionary<string, JsonElement>? Weiteres { get; internal set; }
}
