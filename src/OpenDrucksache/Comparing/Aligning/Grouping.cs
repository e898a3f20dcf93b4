namespace OpenDrucksache.Comparing.Aligning;

/// <summary>
/// Some paragraphs of the old paper that answer some of the new, in place: one each as a rule, more where a paragraph was
/// split or some were merged. By places in the lists of units, both ends included.
/// </summary>
internal readonly record struct Group(int OldFirst, int OldLast, int NewFirst, int NewLast)
{
    public bool IsPlain => OldFirst == OldLast && NewFirst == NewLast;

    /// <summary>The same with the old units as the new ones.</summary>
    public Group Turned() => new(NewFirst, NewLast, OldFirst, OldLast);
}

/// <summary>
/// Makes groups of what is aligned: a pair is widened where a neighbour that nothing answers is part of its text, and what is
/// left over is grouped where several paragraphs make up one on the other side.
/// </summary>
internal sealed class Grouping(List<Unit> olds, List<Unit> news, Alignment alignment, Vocabulary words)
{
    private const double LeastShare = 0.75;
    private const double LeastWhole = 0.6;

    /// <summary>The groups in order; each of these zones is one.</summary>
    public List<Group> Groups(List<Zone> same)
    {
        var groups = new List<Group>(alignment.InPlace.Count);
        var (i, j, next) = (0, 0, 0);
        foreach (var (old, @new) in alignment.InPlace)
        {
            if (next < same.Count && old >= same[next].OldStart)
            {
                Close(same[next++]);
            }

            if (old < i)
            {
                continue;
            }

            var group = new Group(old, old, @new, @new);
            if (olds[old].BodyKey != news[@new].BodyKey && !Units.IsPeople(olds[old].Kind))
            {
                var (mostOld, mostNew) = next < same.Count ? (same[next].OldStart, same[next].NewStart) : (olds.Count, news.Count);
                group = Widened(group, i, j, mostOld, mostNew);
            }

            Gather(i, group.OldFirst, j, group.NewFirst, groups);
            groups.Add(group);
            (i, j) = (group.OldLast + 1, group.NewLast + 1);
        }

        if (next < same.Count)
        {
            Close(same[next]);
        }

        Gather(i, olds.Count, j, news.Count, groups);
        return groups;

        void Close(Zone zone)
        {
            Gather(i, zone.OldStart, j, zone.NewStart, groups);
            groups.Add(new Group(zone.OldStart, zone.OldEnd - 1, zone.NewStart, zone.NewEnd - 1));
            (i, j) = (zone.OldEnd, zone.NewEnd);
        }
    }

    private Group Widened(Group group, int leastOld, int leastNew, int mostOld, int mostNew)
    {
        while (group.NewFirst > leastNew && IsFree(alignment.PartnerOfNew, group.NewFirst - 1)
            && IsPart(news[group.NewFirst - 1], Joined(olds, group.OldFirst, group.OldLast), Joined(news, group.NewFirst, group.NewLast)))
        {
            group = group with { NewFirst = group.NewFirst - 1 };
        }

        while (group.NewLast + 1 < mostNew && IsFree(alignment.PartnerOfNew, group.NewLast + 1)
            && IsPart(news[group.NewLast + 1], Joined(olds, group.OldFirst, group.OldLast), Joined(news, group.NewFirst, group.NewLast)))
        {
            group = group with { NewLast = group.NewLast + 1 };
        }

        while (group.OldFirst > leastOld && IsFree(alignment.PartnerOfOld, group.OldFirst - 1)
            && IsPart(olds[group.OldFirst - 1], Joined(news, group.NewFirst, group.NewLast), Joined(olds, group.OldFirst, group.OldLast)))
        {
            group = group with { OldFirst = group.OldFirst - 1 };
        }

        while (group.OldLast + 1 < mostOld && IsFree(alignment.PartnerOfOld, group.OldLast + 1)
            && IsPart(olds[group.OldLast + 1], Joined(news, group.NewFirst, group.NewLast), Joined(olds, group.OldFirst, group.OldLast)))
        {
            group = group with { OldLast = group.OldLast + 1 };
        }

        return group;
    }

    /// <summary>Groups one with several where nothing was paired.</summary>
    private void Gather(int oldStart, int oldEnd, int newStart, int newEnd, List<Group> groups)
    {
        if (!GapAlignment.Fits(oldEnd - oldStart, newEnd - newStart))
        {
            return;
        }

        for (var i = oldStart; i < oldEnd; i++)
        {
            if (Run(olds[i], alignment.PartnerOfOld[i], news, alignment.PartnerOfNew, newStart, newEnd) is { } run)
            {
                groups.Add(new Group(i, i, run.First, run.Last));
                (oldStart, newStart) = (i + 1, run.Last + 1);
            }
        }

        for (var j = newStart; j < newEnd; j++)
        {
            if (Run(news[j], alignment.PartnerOfNew[j], olds, alignment.PartnerOfOld, oldStart, oldEnd) is { } run)
            {
                groups.Add(new Group(run.First, run.Last, j, j));
                oldStart = run.Last + 1;
            }
        }
    }

    /// <summary>The first free units that follow each other and make up most of the whole.</summary>
    private (int First, int Last)? Run(Unit whole, int partner, List<Unit> pieces, int[] partners, int start, int end)
    {
        if (partner >= 0 || Units.IsPeople(whole.Kind))
        {
            return null;
        }

        for (var first = start; first < end; first++)
        {
            var (rest, last) = (whole.Bag(words), first - 1);
            while (last + 1 < end && IsFree(partners, last + 1) && IsPart(pieces[last + 1], rest, []))
            {
                rest = Less(rest, pieces[++last].Bag(words));
            }

            if (last >= first && Likeness.Weight(rest, words) <= (1 - LeastWhole) * whole.Weight(words))
            {
                return (first, last);
            }
        }

        return null;
    }

    /// <summary>Whether most of the piece's words stand in the whole and are not yet answered by others.</summary>
    private bool IsPart(Unit piece, int[] whole, int[] answered)
    {
        if (Units.IsPeople(piece.Kind) || piece.Bag(words).Length == 0)
        {
            return false;
        }

        var free = answered.Length == 0 ? whole : Less(whole, answered);
        return Likeness.Common(piece.Bag(words), free, words) >= LeastShare * piece.Weight(words);
    }

    private int[] Joined(List<Unit> units, int first, int last)
    {
        if (first == last)
        {
            return units[first].Bag(words);
        }

        int[] bag = [.. units.GetRange(first, last - first + 1).SelectMany(u => u.Bag(words))];
        Array.Sort(bag);
        return bag;
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
