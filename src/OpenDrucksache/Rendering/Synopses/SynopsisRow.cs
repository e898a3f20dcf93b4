using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering.Synopses;

/// <summary>What stands side by side: the paragraphs of each text that answer each other. Most rows have one of each.</summary>
/// <param name="Old">The paragraphs before; several where they were merged, none where one came.</param>
/// <param name="New">The paragraphs now; several where one was split, none where one is gone.</param>
internal sealed record SynopsisRow(IReadOnlyList<SynopsisParagraph> Old, IReadOnlyList<SynopsisParagraph> New)
{
    /// <summary>The changes in this row, in the order of their first stretch.</summary>
    public IEnumerable<Change> Changes =>
        Old.Concat(New).SelectMany(p => p.Marked).Select(p => p.Change).OfType<Change>().DistinctBy(c => c.N);
}
