using OpenDrucksache.Comparing.Aligning;
using OpenDrucksache.Comparing.Typing;

namespace OpenDrucksache.Comparing.People;

/// <summary>Compares two lists of persons as sets: who came, who left, who is named otherwise; the order is one fact of its own.</summary>
internal sealed class PeopleDiff(Side old, Side @new, Cursor cursor, Budget budget, Typist typist, Vocabulary words, bool isTurned)
{
    private List<ListEntry> _olds = [];
    private List<ListEntry> _news = [];
    private PeopleMatching _matching = null!;
    private Dictionary<int, Draft> _drafts = [];
    private Lazy<Draft> _moved = null!;
    private Lazy<int> _other = null!;

    /// <summary>Notes what differs between old[oldStart..oldEnd] and new[newStart..newEnd].</summary>
    public void Compare(int oldStart, int oldEnd, int newStart, int newEnd, string list)
    {
        _olds = ListEntries.Of(old.Text, oldStart, oldEnd, words);
        _news = ListEntries.Of(@new.Text, newStart, newEnd, words);
        _matching = isTurned ? new PeopleMatching(_news, _olds, words, budget).Turned() : new PeopleMatching(_olds, _news, words, budget);
        _drafts = [];
        _moved = new Lazy<Draft>(() => Moved(list));
        _other = new Lazy<int>(() => Enumerable.Range(0, _olds.Count).FirstOrDefault(IsOther, -1));
        var (i, j) = (0, 0);
        foreach (var k in _matching.InOrder)
        {
            Apart(ref i, k, ref j, _matching.PartnerOfOld[k]);
            Meet(_olds[k], _news[_matching.PartnerOfOld[k]], k);
            (i, j) = (k + 1, _matching.PartnerOfOld[k] + 1);
        }

        Apart(ref i, _olds.Count, ref j, _news.Count);
        Gap(oldEnd, newEnd);
    }

    private void Apart(ref int i, int oldEnd, ref int j, int newEnd)
    {
        for (; i < oldEnd; i++)
        {
            cursor.Delete(_olds[i].End, DraftOf(i, -1));
        }

        for (; j < newEnd; j++)
        {
            cursor.Insert(_news[j].End, DraftOf(_matching.PartnerOfNew[j], j));
        }
    }

    private void Meet(ListEntry before, ListEntry after, int k)
    {
        Gap(before.Start, after.Start);
        if (before.Key == after.Key)
        {
            cursor.MoveTo(before.End, after.End);
            return;
        }

        var region = new Region(before.Start, before.End, after.Start, after.End)
        {
            Old = Tokenizer.Cut(old.Text, before.Start, before.End, words),
            New = Tokenizer.Cut(@new.Text, after.Start, after.End, words),
        };
        var draft = DraftOf(k, _matching.PartnerOfOld[k]);
        var hunks = typist.Type(region, ParagraphKind.Authors).ConvertAll(h => (h.Hunk, draft));
        new Weaver(cursor, old.Text, @new.Text) { White = draft }.Weave(region, hunks);
    }

    /// <summary>Separators: they go with the entry that came or went beside them.</summary>
    private void Gap(int oldEnd, int newEnd)
    {
        if (!cursor.Differs(oldEnd, newEnd))
        {
            cursor.MoveTo(oldEnd, newEnd);
            return;
        }

        var gone = _matching.PartnerOfOld.AsSpan().IndexOf(-1);
        var come = _matching.PartnerOfNew.AsSpan().IndexOf(-1);
        var draft = _drafts.Count > 0 ? cursor.Last
            : gone >= 0 ? DraftOf(gone, -1)
            : come >= 0 ? DraftOf(-1, come)
            : _other.Value >= 0 ? DraftOf(_other.Value, -1)
            : new Draft(ChangeClass.Layout, "list-separator");
        cursor.Replace(oldEnd, newEnd, draft!);
    }

    /// <summary>Whether an entry, which both lists have, stands elsewhere now or is named otherwise.</summary>
    private bool IsOther(int i) => !_matching.IsInOrder(i) || _news[_matching.PartnerOfOld[i]].Key != _olds[i].Key;

    /// <summary>The change of an entry, by its places; -1 where a side does not have it.</summary>
    private Draft DraftOf(int i, int j)
    {
        if (i >= 0 && j < 0)
        {
            j = _matching.PartnerOfOld[i];
        }

        var key = i >= 0 ? i : -1 - j;
        if (!_drafts.TryGetValue(key, out var draft))
        {
            draft = Draft(i, j);
            _drafts.Add(key, draft);
        }

        return draft;
    }

    private Draft Draft(int i, int j)
    {
        var entry = i >= 0 ? _olds[i] : _news[j];
        if (i >= 0 && j >= 0 && _olds[i].Key == _news[j].Key)
        {
            return _moved.Value;
        }

        if (i >= 0 && j >= 0 && Hyphens.Tight(words[_olds[i].Key]) == Hyphens.Tight(words[_news[j].Key]))
        {
            return new Draft(ChangeClass.Layout, "line-end-space");
        }

        var (@class, rule) = (entry.Kind, i >= 0, j >= 0) switch
        {
            (EntryKind.Fraktion, _, _) => (ChangeClass.Fraktion, "fraktion"),
            (EntryKind.Phrase, _, _) => (ChangeClass.Wording, "list-phrase"),
            (_, true, true) => (ChangeClass.PersonRenamed, "same-person"),
            (_, true, _) => (ChangeClass.PersonRemoved, "person-gone"),
            _ => (ChangeClass.PersonAdded, "new-person"),
        };
        return new Draft(@class, rule)
        {
            OldText = i >= 0 ? Said(_olds[i]) : null,
            NewText = j >= 0 ? Said(_news[j]) : null,
            OldPlace = i >= 0 ? (_olds[i].Start, _olds[i].End) : null,
            NewPlace = j >= 0 ? (_news[j].Start, _news[j].End) : null,
        };
    }

    private Draft Moved(string list)
    {
        var olds = Enumerable.Range(0, _olds.Count)
            .Where(i => _matching.PartnerOfOld[i] is >= 0 and var j && !_matching.IsInOrder(i) && _olds[i].Key == _news[j].Key);
        var news = olds.OrderBy(i => _matching.PartnerOfOld[i]);
        return new Draft(ChangeClass.PersonMoved, "list-order")
        {
            Path = list,
            OldText = string.Join(", ", olds.Select(i => Said(_olds[i]))),
            NewText = string.Join(", ", news.Select(i => Said(_olds[i]))),
        };
    }

    private string Said(ListEntry entry) => words[entry.Key].ToString();
}
