using System.Text.Json;

namespace OpenDrucksache.Publishing.Deltas;

/// <summary>How many rows of a part are new, other than before, gone, or the same.</summary>
internal sealed record RowCounts(long Added, long Changed, long Removed, long Unchanged)
{
    public static readonly RowCounts None = new(0, 0, 0, 0);

    public static RowCounts operator +(RowCounts a, RowCounts b) =>
        new(a.Added + b.Added, a.Changed + b.Changed, a.Removed + b.Removed, a.Unchanged + b.Unchanged);
}

/// <summary>
/// The steps from one part of a table to the same part in the next release. Two passes, the second up to the last row that
/// differs; only digests stay in memory.
/// </summary>
/// <param name="key">The columns of the key.</param>
internal sealed class PartDelta(IReadOnlyList<string> key)
{
    /// <summary>Hears of a row that is new, or other than before: its place in the new part and its line.</summary>
    public required Action<long, string> Put { get; init; }

    /// <summary>Hears of a row that is gone, with its line.</summary>
    public required Action<string> Remove { get; init; }

    /// <summary>Hears of what a row said that is other now.</summary>
    public required Action<string> Replaced { get; init; }

    /// <summary>Takes the steps; every <see cref="Put"/> comes before the first of the others.</summary>
    public RowCounts Between(RowFile old, RowFile @new)
    {
        var reading = Task.Run(old.Digests);
        var newRows = @new.Digests();
        var oldRows = reading.GetAwaiter().GetResult();
        var (keptOld, keptNew) = KeptRows.Of(oldRows, newRows);
        var (had, has) = (oldRows.ToHashSet(), newRows.ToHashSet());
        var put = new HashSet<UInt128>();
        foreach (var (at, line) in @new.Lines(Array.LastIndexOf(keptNew, false), at => !keptNew[at]))
        {
            Put(at, line);
            put.Add(KeyOf(line));
        }

        var (changed, removed) = (0L, 0L);
        foreach (var (_, line) in old.Lines(Array.LastIndexOf(keptOld, false), at => !keptOld[at] && !has.Contains(oldRows[at])))
        {
            var isChanged = put.Contains(KeyOf(line));
            (isChanged ? Replaced : Remove)(line);
            (changed, removed) = isChanged ? (changed + 1, removed) : (changed, removed + 1);
        }

        var unchanged = newRows.LongCount(had.Contains);
        return new RowCounts(newRows.Count - unchanged - changed, changed, removed, unchanged);
    }

    private UInt128 KeyOf(string line)
    {
        using var row = JsonDocument.Parse(line);
        return RowFile.Digest(RowFile.Key(row.RootElement, key));
    }
}
