namespace OpenDrucksache.Comparing.Aligning;

/// <summary>The work that one comparison may cost, counted in cells: never in time, so that results do not depend on the machine.</summary>
internal sealed class Budget(long cells)
{
    private readonly SortedSet<string> _fallbacks = new(StringComparer.Ordinal);
    private long _left = cells;

    /// <summary>What a comparison may cost: some seconds of the slowest machine at worst, some milliseconds as a rule.</summary>
    public const long Cells = 80_000_000;

    /// <summary>The shortcuts that were taken, by name.</summary>
    public IReadOnlyList<string> Fallbacks => [.. _fallbacks];

    /// <summary>Takes so many cells, or none and false where there are not so many left.</summary>
    public bool TrySpend(long cells)
    {
        if (cells > _left)
        {
            return false;
        }

        _left -= cells;
        return true;
    }

    /// <summary>Says that a shortcut was taken.</summary>
    public void FallBack(string name) => _fallbacks.Add(name);
}
