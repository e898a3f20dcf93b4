using System.Globalization;
using System.Text.Json.Serialization;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Website;

/// <summary>What lists, feeds, statistics and the search know of a paper: all that the site keeps of it from run to run.</summary>
internal sealed record PaperCard
{
    public required DrucksacheId Id { get; init; }

    /// <summary>A digest of what the pages of the paper were made from; empty where something could not be read.</summary>
    public string Key { get; init; } = "";

    public string? Drucksachetyp { get; init; }

    public DateOnly? Datum { get; init; }

    public string? Titel { get; init; }

    public bool Neu { get; init; }

    /// <summary>"open", "edited" or "unknown", as in the table <c>drucksachen</c>.</summary>
    public required string State { get; init; }

    public required IReadOnlyList<CardFassung> Fassungen { get; init; }

    public IReadOnlyList<string> Fraktionen { get; init; } = [];

    public IReadOnlyList<CardPerson> Personen { get; init; } = [];

    /// <summary>Every compared pair; at most one is the main one.</summary>
    public IReadOnlyList<CardPair> Pairs { get; init; } = [];

    /// <summary>Who joined and left, from each Fassung to the next.</summary>
    public IReadOnlyList<CardMove> Moves { get; init; } = [];

    /// <summary>The weightiest changes of the main pair.</summary>
    public IReadOnlyList<CardChange> Top { get; init; } = [];

    /// <summary>The words of the changes by which the paper is found, apart by spaces.</summary>
    public string Words { get; init; } = "";

    /// <summary>The pair that the page of the paper tells of; null where there is but one Fassung.</summary>
    [JsonIgnore]
    public CardPair? Main => Pairs.FirstOrDefault(p => p.IsMain);

    /// <summary>When an edited Fassung was first seen.</summary>
    [JsonIgnore]
    public DateTimeOffset? EditedSeen => Fassungen.FirstOrDefault(f => f.Art == Art.Lektoriert)?.FirstSeen;

    /// <summary>How many days lay between the first Vorabfassung and the edited one after it.</summary>
    [JsonIgnore]
    public int? DraftDays =>
        Fassungen.FirstOrDefault(f => f.Art == Art.Vorab) is { } draft && Fassungen.FirstOrDefault(f => f.Art == Art.Lektoriert && f.Version > draft.Version) is { } edited
            ? (int)(edited.FirstSeen - draft.FirstSeen).TotalDays
            : null;

    /// <summary>Whether both its Vorabfassung and the edited one are held and compared.</summary>
    [JsonIgnore]
    public bool WasDraft => Main is not null && DraftDays is not null;

    /// <summary>The day that the paper is listed under: its own, else that on which it was first seen.</summary>
    [JsonIgnore]
    public DateOnly Day => Datum ?? DateOnly.FromDateTime(Fassungen[0].FirstSeen.UtcDateTime);

    /// <summary>"Drucksache 21/8376", "Papier ohne Nummer".</summary>
    [JsonIgnore]
    public string Name => Id.Dokumentnummer is { } number ? $"Drucksache {number}" : "Papier ohne Nummer";

    /// <summary>"21/8376", "ohne Nummer".</summary>
    [JsonIgnore]
    public string Number => Id.Dokumentnummer?.ToString() ?? "ohne Nummer";

    /// <summary>The title, or what stands for one.</summary>
    [JsonIgnore]
    public string Heading => string.IsNullOrWhiteSpace(Titel) ? "Ohne Titel" : Titel;

    /// <summary>Where the Bundestag serves the paper; null without a number.</summary>
    [JsonIgnore]
    public string? SourceUrl => Publishing.Tables.DrucksachenTable.PdfUrl(Id);
}

/// <summary>A Fassung in a timeline.</summary>
internal sealed record CardFassung(int Version, Art Art, DateTimeOffset FirstSeen, DateTimeOffset LastSeen, bool IsRead);

/// <summary>A person in a list of the newest Fassung.</summary>
internal sealed record CardPerson(string Name, string Slug, string? Fraktion);

/// <summary>A compared pair of Fassungen.</summary>
/// <param name="Old">The number of the Fassung before.</param>
/// <param name="New">The number of the Fassung after.</param>
/// <param name="IsMain">Whether the page of the paper tells of it.</param>
/// <param name="Verdict">The highest severity.</param>
/// <param name="Sentence">The verdict in a sentence.</param>
/// <param name="BySeverity">How many changes there are of each severity.</param>
internal sealed record CardPair(int Old, int New, bool IsMain, Verdict Verdict, string Sentence, IReadOnlyList<int> BySeverity)
{
    /// <summary>"v1-v2".</summary>
    [JsonIgnore]
    public string Name => string.Create(CultureInfo.InvariantCulture, $"v{Old}-v{New}");

    /// <summary>How many changes there are, without layout.</summary>
    [JsonIgnore]
    public int Changes => BySeverity.Skip(1).Sum();
}

/// <summary>A person who joined a paper or left it.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Slug">Whose page it is.</param>
/// <param name="Joined">False for who left.</param>
/// <param name="Version">The Fassung in which the person stands first, or no more.</param>
internal sealed record CardMove(string Name, string Slug, bool Joined, int Version);

/// <summary>A change in a result of the search.</summary>
internal sealed record CardChange(string Id, string Class, int Severity, string? Old, string? New);
