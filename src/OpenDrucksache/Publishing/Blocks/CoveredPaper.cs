using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing.Blocks;

/// <summary>What the coverage counts of a paper.</summary>
internal sealed record CoveredPaper
{
    public int? Nummer { get; init; }

    public string? Drucksachetyp { get; init; }

    public required int Fassungen { get; init; }

    public required int Unreadable { get; init; }

    public required DateTimeOffset FirstSeen { get; init; }

    public required DateTimeOffset LastSeen { get; init; }

    /// <summary>When its first Vorabfassung was first seen.</summary>
    public DateTimeOffset? DraftSeen { get; init; }

    /// <summary>When its first edited Fassung was first seen.</summary>
    public DateTimeOffset? EditedSeen { get; init; }

    public static CoveredPaper Of(DrucksacheRow paper) => new()
    {
        Nummer = paper.Id.Dokumentnummer?.Nummer,
        Drucksachetyp = paper.Fassungen.LastOrDefault(f => f.Header is not null)?.Header?.Drucksachetyp,
        Fassungen = paper.Fassungen.Count,
        Unreadable = paper.Fassungen.Count(f => f.Header is null),
        FirstSeen = paper.Fassungen[0].Fassung.FirstSeen,
        LastSeen = paper.Fassungen.Max(f => f.Fassung.LastSeen),
        DraftSeen = paper.Fassungen.FirstOrDefault(f => f.Art == Art.Vorab)?.Fassung.FirstSeen,
        EditedSeen = paper.Fassungen.FirstOrDefault(f => f.Art == Art.Lektoriert)?.Fassung.FirstSeen,
    };
}
