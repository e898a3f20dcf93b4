using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenDrucksache.Dip.Records;

/// <summary>DIP's record of a procedure (<c>Vorgang</c>). What is not named here is in <see cref="Weiteres"/>.</summary>
public sealed record DipVorgang : IDipRecord
{
    /// <inheritdoc/>
    public string? Id { get; init; }

    /// <summary>"Gesetzgebung", "Kleine Anfrage" …</summary>
    public string? Vorgangstyp { get; init; }

    /// <summary>The electoral term.</summary>
    public int? Wahlperiode { get; init; }

    /// <summary>The title.</summary>
    public string? Titel { get; init; }

    /// <summary>"Abgeschlossen", "Beantwortet" …</summary>
    public string? Beratungsstand { get; init; }

    /// <summary>Who began it.</summary>
    public IReadOnlyList<string>? Initiative { get; init; }

    /// <summary>The date of its newest document.</summary>
    public string? Datum { get; init; }

    /// <summary>When DIP changed the record.</summary>
    public DateTimeOffset? Aktualisiert { get; init; }

    /// <summary>What it is about; HTML is seen here.</summary>
    public string? Abstract { get; init; }

    /// <summary>Its subjects.</summary>
    public IReadOnlyList<string>? Sachgebiet { get; init; }

    /// <summary>Its keywords.</summary>
    public IReadOnlyList<Deskriptor>? Deskriptor { get; init; }

    /// <summary>The number in the GESTA.</summary>
    public string? Gesta { get; init; }

    /// <summary>All fields that are not named here.</summary>
    [JsonExtensionData]
    [JsonInclude]
    public IDictionary<string, JsonElement>? Weiteres { get; internal set; }
}

/// <summary>A keyword of a procedure.</summary>
public sealed record Deskriptor
{
    /// <summary>The word.</summary>
    public string? Name { get; init; }

    /// <summary>What kind of word it is: "Sachbegriffe", "Geograph. Begriffe" …</summary>
    public string? Typ { get; init; }

    /// <summary>Whether it stands for a place where something is found.</summary>
    public bool? Fundstelle { get; init; }
}
