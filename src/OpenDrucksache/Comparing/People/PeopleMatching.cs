using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.People;

/// <summary>Which entries of two lists answer each other, whatever their order, and which of them keep the order.</summary>
internal sealed class PeopleMatching
{
    private const int MostCompared = 400;

    public PeopleMatching(List<ListEntry> olds, List<ListEntry> news, Budget budget)
    {
        (PartnerOfOld, PartnerOfNew) = (new int[olds.Count], new int[news.Count]);
        PartnerOfOld.AsSpan().Fill(-1);
        PartnerOfNew.AsSpan().Fill(-1);
        Exact(olds, news);
        Alike(olds, news, budget);
        var matches = new List<Match>(olds.Count);
        for (var i = 0; i < olds.Count; i++)
        {
            if (PartnerOfOld[i] is >= 0 and var j)
            {
                matches.Add(new Match(i, j, Weight(olds[i], news[j])));
            }
        }

        InOrder = Spine.Of(matches).ConvertAll(m => m.Old).ToHashSet();
    }

    public int[] PartnerOfOld { get; }

    public int[] PartnerOfNew { get; }

    /// <summary>The old entries that keep their order.</summary>
    public HashSet<int> InOrder { get; }

    private void Exact(List<ListEntry> olds, List<ListEntry> news)
    {
        var last = new Dictionary<string, int>(news.Count, StringComparer.Ordinal);
        var before = new int[news.Count];
        for (var j = news.Count - 1; j >= 0; j--)
        {
            ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(last, news[j].Text, out var isKnown);
            (before[j], at) = (isKnown ? at : -1, j);
        }

        for (var i = 0; i < olds.Count; i++)
        {
            ref var at = ref CollectionsMarshal.GetValueRefOrNullRef(last, olds[i].Text);
            if (!Unsafe.IsNullRef(ref at) && at >= 0 && news[at].Kind == olds[i].Kind)
            {
                (PartnerOfOld[i], PartnerOfNew[at], at) = (at, i, before[at]);
            }
        }
    }

    private void Alike(List<ListEntry> olds, List<ListEntry> news, Budget budget)
    {
        var left = Free(olds, PartnerOfOld);
        var right = left.Count == 0 ? [] : Free(news, PartnerOfNew);
        if (right.Count == 0)
        {
            return;
        }

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
