namespace OpenDrucksache.Comparing.Aligning;

/// <summary>A unit of the old paper and one of the new that answer each other, by their places in the lists.</summary>
internal readonly record struct Match(int Old, int New, int Weight);

/// <summary>The weightiest set of matches that stand in the same order on both sides.</summary>
internal static class Spine
{
    /// <summary>Takes matches sorted by their old place, each old and new place at most once; n log n.</summary>
    public static List<Match> Of(IReadOnlyList<Match> matches)
    {
        if (matches.Count < 2)
        {
            return [.. matches];
        }

        int[] places = [.. matches.Select(m => m.New).Order()];
        var best = new int[places.Length + 1];
        var last = new int[places.Length + 1];
        Array.Fill(last, -1);
        var previous = new int[matches.Count];
        var total = new int[matches.Count];
        var end = -1;
        for (var i = 0; i < matches.Count; i++)
        {
            var rank = Array.BinarySearch(places, matches[i].New) + 1;
            var (weight, from) = Below(rank - 1);
            total[i] = weight + matches[i].Weight;
            previous[i] = from;
            for (var k = rank; k < best.Length; k += k & -k)
            {
                if (total[i] > best[k])
                {
                    (best[k], last[k]) = (total[i], i);
                }
            }

            end = end < 0 || total[i] > total[end] ? i : end;
        }

        var spine = new List<Match>();
        for (; end >= 0; end = previous[end])
        {
            spine.Add(matches[end]);
        }

        spine.Reverse();
        return spine;

        (int Weight, int From) Below(int rank)
        {
            var (weight, from) = (0, -1);
            for (var k = rank; k > 0; k -= k & -k)
            {
                if (best[k] > weight)
                {
                    (weight, from) = (best[k], last[k]);
                }
            }

            return (weight, from);
        }
    }
}
