using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.People;

/// <summary>Which entries of two lists answer each other, whatever their order, and which of them keep the order.</summary>
internal sealed class PeopleMatching
{
    private const int MostCompared = 400;

    public PeopleMatching(List<ListEntry> olds, List<ListEntry> news, Budget budget)
    {
        PartnerOfOld = [.. Enumerable.Repeat(-1, olds.Count)];
        PartnerOfNew = [.. Enumerable.Repeat(-1, news.Count)];
        Exact(olds, news);
        Alike(olds, news, budget);
        var matches = Enumerable.Range(0, olds.Count).Where(i => PartnerOfOld[i] >= 0)
            .Select(i => new Match(i, PartnerOfOld[i], Weight(olds[i], news[PartnerOfOld[i]]))).ToList();
        InOrder = [.. Spine.Of(matches).Select(m => m.Old)];
    }

    public int[] PartnerOfOld { get; }

    public int[] PartnerOfNew { get; }

    /// <summary>The old entries that keep their order.</summary>
    public HashSet<int> InOrder { get; }

    private void Exact(List<ListEntry> olds, List<ListEntry> news)
    {
        var places = Enumerable.Range(0, news.Count).GroupBy(j => (news[j].Kind, news[j].Text))
            .ToDictionary(g => g.Key, g => new Queue<int>(g));
        for (var i = 0; i < olds.Count; i++)
        {
            if (places.TryGetValue((olds[i].Kind, olds[i].Text), out var queue) && queue.TryDequeue(out var j))
            {
                (PartnerOfOld[i], PartnerOfNew[j]) = (j, i);
            }
        }
    }

    private void Alike(List<ListEntry> olds, List<ListEntry> news, Budget budget)
    {
        var left = Free(olds, PartnerOfOld);
        var right = Free(news, PartnerOfNew);
        if (left.Count > MostCompared || right.Count > MostCompared)
        {
            budget.FallBack("people.unpaired");
            return;
        }

        var pairs =
            from a in left
            from b in right
            where olds[a.Place].Kind == news[b.Place].Kind
            let likelihood = olds[a.Place].Kind == EntryKind.Person ? SamePerson.Likelihood(a.Name, b.Name) : 1
            where likelihood > 0
            orderby likelihood descending, Math.Abs(a.Place - b.Place)
            select (Old: a.Place, New: b.Place);
        foreach (var (i, j) in pairs)
        {
            if (PartnerOfOld[i] < 0 && PartnerOfNew[j] < 0)
            {
                (PartnerOfOld[i], PartnerOfNew[j]) = (j, i);
            }
        }
    }

    /// <summary>What is no name stays in place; who is named as before rather than who is renamed.</summary>
    private static int Weight(ListEntry old, ListEntry @new) =>
        old.Kind != EntryKind.Person ? 1000 : old.Text == @new.Text ? 2 : 1;

    private static List<(int Place, PersonName Name)> Free(List<ListEntry> entries, int[] partners) =>
        [.. Enumerable.Range(0, entries.Count).Where(i => partners[i] < 0).Select(i => (i, PersonName.Of(entries[i].Text)))];
}
