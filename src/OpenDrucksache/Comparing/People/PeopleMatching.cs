using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.People;

/// <summary>Which entries of two lists answer each other, whatever their order, and which of them keep the order.</summary>
internal sealed class PeopleMatching
{
    private const int MostCompared = 400;

    public PeopleMatching(List<ListEntry> olds, List<ListEntry> news, Vocabulary words, Budget budget)
    {
        (PartnerOfOld, PartnerOfNew) = (new int[olds.Count], new int[news.Count]);
        PartnerOfOld.AsSpan().Fill(-1);
        PartnerOfNew.AsSpan().Fill(-1);
        Exact(olds, news);
        Alike(olds, news, words, budget);
        var matches = new List<Match>(olds.Count);
        for (var i = 0; i < olds.Count; i++)
        {
            if (PartnerOfOld[i] is >= 0 and var j)
            {
                matches.Add(new Match(i, j, Weight(olds[i], news[j])));
            }
        }

        InOrder = Spine.Of(matches).ConvertAll(m => m.Old);
    }

    private PeopleMatching(PeopleMatching turned) =>
        (PartnerOfOld, PartnerOfNew, InOrder) = (turned.PartnerOfNew, turned.PartnerOfOld, turned.InOrder.ConvertAll(i => turned.PartnerOfOld[i]));

    /// <summary>The same with the old list as the new one.</summary>
    public PeopleMatching Turned() => new(this);

    public int[] PartnerOfOld { get; }

    public int[] PartnerOfNew { get; }

    /// <summary>The old entries that keep their order, in it.</summary>
    public List<int> InOrder { get; }

    /// <summary>Whether this old entry keeps its order.</summary>
    public bool IsInOrder(int old) => InOrder.BinarySearch(old) >= 0;

    private void Exact(List<ListEntry> olds, List<ListEntry> news)
    {
        var last = new Dictionary<int, int>(news.Count);
        var before = new int[news.Count];
        for (var j = news.Count - 1; j >= 0; j--)
        {
            ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(last, news[j].Key, out var isKnown);
            (before[j], at) = (isKnown ? at : -1, j);
        }

        for (var i = 0; i < olds.Count; i++)
        {
            ref var at = ref CollectionsMarshal.GetValueRefOrNullRef(last, olds[i].Key);
            if (!Unsafe.IsNullRef(ref at) && at >= 0 && news[at].Kind == olds[i].Kind)
            {
                (PartnerOfOld[i], PartnerOfNew[at], at) = (at, i, before[at]);
            }
        }
    }

    private void Alike(List<ListEntry> olds, List<ListEntry> news, Vocabulary words, Budget budget)
    {
        var left = Free(olds, PartnerOfOld, words);
        var right = left.Count == 0 ? [] : Free(news, PartnerOfNew, words);
        if (right.Count == 0)
        {
            return;
        }

        if (left.Count > MostCompared || right.Count > MostCompared)
        {
            budget.FallBack("people.unpaired");
            return;
        }

        var pairs = new List<(int Likelihood, int Old, int New)>();
        foreach (var (i, before) in left)
        {
            foreach (var (j, after) in right)
            {
                var likelihood = olds[i].Kind != news[j].Kind ? 0 : olds[i].Kind == EntryKind.Person ? SamePerson.Likelihood(before, after) : 1;
                if (likelihood > 0)
                {
                    pairs.Add((likelihood, i, j));
                }
            }
        }

        foreach (var (_, i, j) in pairs.OrderByDescending(p => p.Likelihood).ThenBy(p => Math.Abs(p.Old - p.New)))
        {
            if (PartnerOfOld[i] < 0 && PartnerOfNew[j] < 0)
            {
                (PartnerOfOld[i], PartnerOfNew[j]) = (j, i);
            }
        }
    }

    /// <summary>What is no name stays in place; who is named as before rather than two who are renamed, whichever list is the old one.</summary>
    private static int Weight(ListEntry old, ListEntry @new) =>
        old.Kind != EntryKind.Person ? 10_000 : old.Key == @new.Key ? 21 : 10;

    private static List<(int Place, PersonName Name)> Free(List<ListEntry> entries, int[] partners, Vocabulary words)
    {
        var free = new List<(int, PersonName)>();
        for (var i = 0; i < entries.Count; i++)
        {
            if (partners[i] < 0)
            {
                free.Add((i, PersonName.Of(words[entries[i].Key])));
            }
        }

        return free;
    }
}
