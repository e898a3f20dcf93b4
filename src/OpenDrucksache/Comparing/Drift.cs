namespace OpenDrucksache.Comparing;

/// <summary>
/// What is gone at one place and has come at another in the same letters by the doing of the page: a note that stands in the middle
/// of a sentence, a row of a torn table. Changes that are made of nothing else become layout, all of those that hang together or none.
/// </summary>
internal sealed class Drift
{
    private const int LeastLetters = 6;
    private const int MostLetters = 1 << 18;
    private const int MostLooks = 1 << 25;

    private readonly List<Edit> _edits;
    private readonly Strewn _here;
    private readonly Strewn _there;

    /// <summary>Changes that hold pieces of each other.</summary>
    private readonly List<(Draft Here, Draft There)> _ties = [];

    private readonly ulong[] _runs;
    private readonly SharedRuns _shared;

    /// <summary>The changes that may be the doing of the page; of each other one, a side has letters that stand nowhere else.</summary>
    private readonly HashSet<Draft> _hopeful;

    private Drift(List<Edit> edits, Strewn here, Strewn there)
    {
        (_edits, _here, _there) = (edits, here, there);
        (_runs, var others) = (here.Runs(LeastLetters), there.Runs(LeastLetters));
        _shared = new SharedRuns(_runs, others);
        _hopeful = OwnLetters.Level(here.Letters(k => _shared.First(_runs[k]) >= 0, LeastLetters), there.Letters(k => _shared.First(others[k]) >= 0, LeastLetters));
    }

    /// <summary>The same edits, those that only drifted belonging to changes of severity 0.</summary>
    public static List<Edit> Settled(List<Edit> edits, Side old, Side @new)
    {
        var hopeful = OwnLetters.Level(
            OwnLetters.Of(old.Text, edits, IsLooked, OldStretch, LeastLetters), OwnLetters.Of(@new.Text, edits, IsLooked, NewStretch, LeastLetters));
        while (hopeful.Count > 0)
        {
            var (gone, come) = (new Strewn(old, edits, hopeful, OldStretch), new Strewn(@new, edits, hopeful, NewStretch));
            if (gone.Count == 0 || come.Count == 0 || gone.Count + come.Count > MostLetters)
            {
                break;
            }

            var drift = old.IsBehind(@new) ? new Drift(edits, come, gone) : new Drift(edits, gone, come);
            if (drift._hopeful.Count > hopeful.Count / 2)
            {
                return drift.Settled();
            }

            hopeful = drift._hopeful;
        }

        return edits;
    }

    private static (int Start, int End) OldStretch(Edit edit) => (edit.OldStart, edit.OldEnd);

    private static (int Start, int End) NewStretch(Edit edit) => (edit.NewStart, edit.NewEnd);

    private static bool IsLooked(Edit edit) => edit.Draft.Class.Severity > Severity.Layout
        && edit.Draft.Class != ChangeClass.ParagraphMoved && edit.Draft.Class != ChangeClass.PersonMoved && edit.Draft.Class != ChangeClass.Renumbered;

    private List<Edit> Settled()
    {
        Match();
        if (_ties.Count == 0)
        {
            return _edits;
        }

        var settled = Level();
        for (var falls = settled.Count > 0; falls;)
        {
            falls = false;
            foreach (var (here, there) in _ties)
            {
                if (settled.Contains(here) != settled.Contains(there))
                {
                    falls = settled.Remove(here) | settled.Remove(there);
                }
            }
        }

        if (settled.Count == 0)
        {
            return _edits;
        }

        var layout = settled.ToDictionary(draft => draft, _ => new Draft(ChangeClass.Layout, "stands-elsewhere"));
        return _edits.ConvertAll(edit => layout.TryGetValue(edit.Draft, out var draft) ? Given(edit, draft) : edit);
    }

    /// <summary>The changes with ties of which both sides have the same left over; what is left is counted first, for that differs as a rule.</summary>
    private HashSet<Draft> Level()
    {
        var left = new Dictionary<Draft, int>(2 * _ties.Count);
        foreach (var (here, there) in _ties)
        {
            (left[here], left[there]) = (0, 0);
        }

        _here.CountRests(left, 1);
        _there.CountRests(left, -1);
        var level = left.Where(draft => draft.Value == 0).Select(draft => draft.Key).ToHashSet();
        if (level.Count > 0)
        {
            var (rests, others) = (_here.Rests(level), _there.Rests(level));
            level.RemoveWhere(draft => rests[draft] != others[draft]);
        }

        return level;
    }

    private static Edit Given(Edit edit, Draft draft)
    {
        if (edit.OldEnd > edit.OldStart)
        {
            draft.CoverOld(edit.OldStart, edit.OldEnd);
        }

        if (edit.NewEnd > edit.NewStart)
        {
            draft.CoverNew(edit.NewStart, edit.NewEnd);
        }

        return edit with { Draft = draft };
    }

    /// <summary>Pairs pieces of what one side covers with the longest equal pieces of the other, the same ones whichever is the old side.</summary>
    private void Match()
    {
        var looks = 0L;
        for (var i = 0; i < _runs.Length && looks < MostLooks && !_shared.IsEmpty;)
        {
            var (best, at) = (0, -1);
            for (var j = _shared.First(_runs[i]); j >= 0; j = _shared.Next(j))
            {
                var length = Common(i, j);
                looks += length;
                (best, at) = length > best ? (length, j) : (best, at);
            }

            if (best >= LeastLetters && MayDrift(i, at, best))
            {
                Tie(i, at, best);
                i += best;
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>How many letters both have from here on, with no other text between them.</summary>
    private int Common(int i, int j)
    {
        var length = 0;
        while (_there.IsFree(j + length) && _here[i + length] == _there[j + length])
        {
            length++;
            if (i + length == _here.Count || j + length == _there.Count || !_here.GoesOn(i + length) || !_there.GoesOn(j + length))
            {
                break;
            }
        }

        return length;
    }

    private bool MayDrift(int i, int j, int length) =>
        _here.Draft(i) == _there.Draft(j) || _here.Chain(i) == _there.Chain(j) || _here.IsLoose(i, length) || _there.IsLoose(j, length);

    private void Tie(int i, int j, int length)
    {
        for (var k = 0; k < length; k++)
        {
            var tie = (Here: _here.Draft(i + k), There: _there.Draft(j + k));
            _here.Take(i + k);
            _there.Take(j + k);
            if (tie.Here != tie.There && (_ties.Count == 0 || _ties[^1] != tie))
            {
                _ties.Add(tie);
            }
        }
    }
}
