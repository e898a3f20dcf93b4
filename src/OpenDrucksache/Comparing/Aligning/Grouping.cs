namespace OpenDrucksache.Comparing.Aligning;

/// <summary>
/// Some paragraphs of the old paper that answer some of the new, in place: one each as a rule, more where a paragraph was
/// split or some were merged. By places in the lists of units, both ends included.
/// </summary>
internal readonly record struct Group(int OldFirst, int OldLast, int NewFirst, int NewLast)
{
    public bool IsPlain => OldFirst == OldLast && NewFirst == NewLast;
}

/// <summary>Widens pairs to groups where a neighbour that nothing answers is part of the pair's text.</summary>
internal static class Grouping
{
    private const double LeastShare = 0.75;

    /// <summary>The groups in order.</summary>
    public static List<Group> Of(List<Unit> olds, List<Unit> news, Alignment alignment, Vocabulary words)
    {
        var groups = new List<Group>(alignment.InPlace.Count);
        foreach (var (i, j) in alignment.InPlace)
        {
            var group = new Group(i, i, j, j);
            if (olds[i].BodyKey != news[j].BodyKey && !Units.IsPeople(olds[i].Kind))
            {
                var (leastOld, leastNew) = groups.Count == 0 ? (0, 0) : (groups[^1].OldLast + 1, groups[^1].NewLast + 1);
                group = Widened(group, leastOld, leastNew);
            }

            groups.Add(group);
        }

        return groups;

        Group Widened(Group group, int leastOld, int leastNew)
        {
            while (group.NewFirst > leastNew && IsFree(alignment.PartnerOfNew, group.NewFirst - 1)
                && Share(news[group.NewFirst - 1], olds, group.OldFirst, group.OldLast, news, group.NewFirst, group.NewLast))
            {
                group = group with { NewFirst = group.NewFirst - 1 };
            }

            while (group.NewLast + 1 < news.Count && IsFree(alignment.PartnerOfNew, group.NewLast + 1)
                && Share(news[group.NewLast + 1], olds, group.OldFirst, group.OldLast, news, group.NewFirst, group.NewLast))
            {
                group = group with { NewLast = group.NewLast + 1 };
            }

            while (group.OldFirst > leastOld && IsFree(alignment.PartnerOfOld, group.OldFirst - 1)
                && Share(olds[group.OldFirst - 1], news, group.NewFirst, group.NewLast, olds, group.OldFirst, group.OldLast))
            {
                group = group with { OldFirst = group.OldFirst - 1 };
            }

            while (group.OldLast + 1 < olds.Count && IsFree(alignment.PartnerOfOld, group.OldLast + 1)
                && Share(olds[group.OldLast + 1], news, group.NewFirst, group.NewLast, olds, group.OldFirst, group.OldLast))
            {
                group = group with { OldLast = group.OldLast + 1 };
            }

            return group;
        }

        // Whether most of the piece's words stand in the whole and are not yet answered by the piece's neighbours.
        bool Share(Unit piece, List<Unit> wholes, int wholeFirst, int wholeLast, List<Unit> parts, int partFirst, int partLast)
        {
            if (Units.IsPeople(piece.Kind) || piece.Bag(words).Length == 0)
            {
                return false;
            }

            var free = Less(Joined(wholes, wholeFirst, wholeLast), Joined(parts, partFirst, partLast));
            var bag = piece.Bag(words);
            return Likeness.Common(bag, free, words) >= LeastShare * Likeness.Weight(bag, words);
        }

        int[] Joined(List<Unit> units, int first, int last)
        {
            if (first == last)
            {
                return units[first].Bag(words);
            }

            int[] bag = [.. units.GetRange(first, last - first + 1).SelectMany(u => u.Bag(words))];
            Array.Sort(bag);
            return bag;
        }
    }

    private static bool IsFree(int[] partners, int place) => partners[place] < 0;

    private static int[] Less(int[] bag, int[] taken)
    {
        var rest = new List<int>(bag.Length);
        var j = 0;
        foreach (var key in bag)
        {
            while (j < taken.Length && taken[j] < key)
            {
                j++;
            }

            if (j < taken.Length && taken[j] == key)
            {
                j++;
            }
            else
            {
                rest.Add(key);
            }
        }

        return [.. rest];
    }
}
