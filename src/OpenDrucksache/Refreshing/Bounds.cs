using OpenDrucksache.Dip;
using OpenDrucksache.Dip.Records;

namespace OpenDrucksache.Refreshing;

/// <summary>What a run is bounded to when it asks for new and changed papers. What is watched already is looked at in any case.</summary>
public sealed record Bounds
{
    /// <summary>Only what DIP changed since then; null for what it changed since the last run, in the first run for everything.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Only papers of these electoral terms; empty for all.</summary>
    public IReadOnlyList<int> Wahlperioden { get; init; } = [];

    /// <summary>Only papers of this type, as DIP spells it; null for all.</summary>
    public string? Drucksachetyp { get; init; }

    /// <summary>The list of DIP that these bounds give.</summary>
    internal DipQuery<DipDrucksache> Query(DateTimeOffset? since)
    {
        var query = DipResource.Drucksache.Everything.With("f.zuordnung", "BT");
        query = Wahlperioden.Count == 0 ? query : query.With("f.wahlperiode", [.. Wahlperioden.Order().Select(term => $"{term}")]);
        query = string.IsNullOrWhiteSpace(Drucksachetyp) ? query : query.With("f.drucksachetyp", Drucksachetyp);
        return since is { } start ? query.With("f.aktualisiert.start", start) : query;
    }

    /// <summary>What a checkpoint holds for: another list has one of its own.</summary>
    internal string Key => Query(null).ToString();
}
