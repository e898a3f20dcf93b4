namespace OpenDrucksache.Archive.Index;

/// <summary>What a writer is about to change.</summary>
/// <param name="Papers">Papers of which the objects may change.</param>
/// <param name="Days">Days whose observations may grow.</param>
internal sealed record JournalLine(IReadOnlyList<DrucksacheId> Papers, IReadOnlyList<DateOnly> Days);

/// <summary>How far the journal goes, or how much of it the index has seen.</summary>
/// <param name="Epoch">Tells this journal from an earlier one.</param>
/// <param name="Length">In bytes.</param>
internal readonly record struct JournalPosition(string Epoch, long Length);
