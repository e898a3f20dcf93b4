namespace OpenDrucksache.Publishing.Deltas;

/// <summary>Which rows of a part are the same in its next release, and in the same order: those a delta need not name.</summary>
internal static class KeptRows
{
    /// <summary>For each old row whether it is kept, and for each new one.</summary>
    public static (bool[] Old, bool[] New) Of(IReadOnlyList<UInt128> old, IReadOnlyList<UInt128> @new)
    {
        var places = new Dictionary<UInt128, int>(old.Count);
        for (var i = 0; i < old.Count; i++)
        {
            places[old[i]] = i;
        }

        var (kept, keptNew) = (new bool[old.Count], new bool[@new.Count]);
        foreach (var i in LongestRise([.. @new.Select(digest => places.GetValueOrDefault(digest, -1))]))
        {
            keptNew[i] = true;
            kept[places[@new[i]]] = true;
        }

        return (kept, keptNew);
    }

    /// <summary>The indices of the longest stretch of values that rise; negative values are passed over. n log n.</summary>
    private static IEnumerable<int> LongestRise(int[] values)
    {
        var ends = new List<int>();
        var before = new int[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] < 0)
            {
                continue;
            }

            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = values[ends[middle]] < values[i] ? (middle + 1, high) : (low, middle);
            }

            before[i] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[low] = i;
            }
        }

        for (var i = ends.Count > 0 ? ends[^1] : -1; i >= 0; i = before[i])
        {
            yield return i;
        }
    }
}
