using OpenDrucksache.Comparing.Aligning;
using OpenDrucksache.Comparing.People;
using OpenDrucksache.Comparing.Typing;

namespace OpenDrucksache.Comparing;

/// <summary>The way from one reading text to the other: what is aligned is gone through in order, and every difference is noted.</summary>
internal sealed class Script
{
    /// <summary>How many letters of both texts bring one word that was not seen before, about.</summary>
    private const int LettersAWord = 32;

    private readonly Side _old;
    private readonly Side _new;
    private readonly Cursor _cursor;
    private readonly Vocabulary _words;
    private readonly Budget _budget = new(Budget.Cells);

    /// <summary>Whether what is found is looked for backwards: so it is the same whichever paper is the old one.</summary>
    private readonly bool _isTurned;
    private readonly Typist _typist;
    private readonly Labels _labels = new();
    private readonly Passages _passages;
    private List<Unit> _olds = [];
    private List<Unit> _news = [];
    private Alignment _alignment = null!;
    private readonly Dictionary<int, Moved> _moved = [];

    private Script(Side old, Side @new)
    {
        (_old, _new) = (old, @new);
        _words = new Vocabulary((old.Text.Length + @new.Text.Length) / LettersAWord);
        _cursor = new Cursor(old.Text, @new.Text);
        _isTurned = old.IsBehind(@new);
        _typist = new Typist(old, @new, _words, new TokenDiff(_budget, _isTurned));
        _passages = new Passages(old, @new);
    }

    /// <summary>The edits in the order of both texts.</summary>
    public List<Edit> Edits => _cursor.Edits;

    /// <summary>The shortcuts that were taken.</summary>
    public IReadOnlyList<string> Fallbacks => _budget.Fallbacks;

    public static Script Of(Side old, Side @new)
    {
        var script = new Script(old, @new);
        if (old.Text != @new.Text)
        {
            script.Run();
        }

        return script;
    }

    private void Run()
    {
        var bodies = new Vocabulary(_old.Count + _new.Count);
        (_olds, _news) = Recut.Of(Units.Of(_old, bodies), Units.Of(_new, bodies), _words, bodies);
        var (here, there) = _isTurned ? (_news, _olds) : (_olds, _news);
        var facing = Facing.Of(here, there, _words, bodies, _budget);
        (_olds, _news) = _isTurned ? (facing.News, facing.Olds) : (facing.Olds, facing.News);
        _alignment = _isTurned ? facing.Alignment.Turned() : facing.Alignment;
        var groups = facing.Groups;
        var (i, j) = (0, 0);
        foreach (var group in _isTurned ? groups.ConvertAll(g => g.Turned()) : groups)
        {
            Apart(i, group.OldFirst, j, group.NewFirst);
            Meet(group);
            (i, j) = (group.OldLast + 1, group.NewLast + 1);
        }

        Apart(i, _olds.Count, j, _news.Count);
        _cursor.Meet(_old.Text.Length, _new.Text.Length);
    }

    private void Apart(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        for (var i = oldStart; i < oldEnd; i++)
        {
            Gone(i);
        }

        for (var j = newStart; j < newEnd; j++)
        {
            Come(j);
        }
    }

    private void Gone(int i)
    {
        var unit = _olds[i];
        if (_alignment.PartnerOfOld[i] >= 0)
        {
            MovedOf(i).TakeAway(_cursor);
        }
        else if (Units.IsPeople(unit.Kind))
        {
            People(unit.Start, unit.End, _cursor.New, _cursor.New, unit.Kind);
        }
        else
        {
            _cursor.Delete(unit.End, unit.Text.IsWhiteSpace() ? White() : new Draft(_passages.Removed(unit), "paragraph-gone"));
        }
    }

    private void Come(int j)
    {
        var unit = _news[j];
        if (_alignment.PartnerOfNew[j] is >= 0 and var i)
        {
            MovedOf(i).Put(_cursor);
        }
        else if (Units.IsPeople(unit.Kind))
        {
            People(_cursor.Old, _cursor.Old, unit.Start, unit.End, unit.Kind);
        }
        else
        {
            _cursor.Insert(unit.End, unit.Text.IsWhiteSpace() ? White() : new Draft(_passages.Added(unit), "new-paragraph"));
        }
    }

    private static Draft White() => new(ChangeClass.Layout, "white-space");

    private Moved MovedOf(int i)
    {
        if (!_moved.TryGetValue(i, out var moved))
        {
            var (before, after) = (_olds[i], _news[_alignment.PartnerOfOld[i]]);
            var region = Body(before, after);
            moved = new Moved(before, after, region, before.BodyKey == after.BodyKey ? [] : _typist.Type(region, Part(before, after)));
            _moved.Add(i, moved);
        }

        return moved;
    }

    private void Meet(Group group)
    {
        var (before, after) = (_olds[group.OldFirst], _news[group.NewFirst]);
        _cursor.Meet(before.Start, after.Start);
        if (!group.IsPlain)
        {
            var region = Region.Of(_olds[group.OldFirst..(group.OldLast + 1)], _news[group.NewFirst..(group.NewLast + 1)], _words);
            Weave(region, Part(before, after));
        }
        else if (before.BodyKey == after.BodyKey)
        {
            Label(before, after);
            _cursor.MoveTo(before.End, after.End);
        }
        else if (Units.IsPeople(before.Kind) && Units.IsPeople(after.Kind))
        {
            People(before.Start, before.End, after.Start, after.End, after.Kind);
        }
        else
        {
            Label(before, after);
            Weave(Body(before, after), Part(before, after));
        }
    }

    /// <summary>A part of the paper makes its own of a change only where both sides are that part.</summary>
    private static ParagraphKind Part(Unit before, Unit after) => before.Kind == after.Kind ? after.Kind : ParagraphKind.Other;

    private void Weave(Region region, ParagraphKind kind) =>
        new Weaver(_cursor, _old.Text, _new.Text).Weave(region, _typist.Type(region, kind));

    private void Label(Unit before, Unit after)
    {
        var (old, @new) = Bodies(before, after);
        if (_cursor.Differs(old, @new))
        {
            _cursor.Replace(old, @new, _labels.Draft(before, after));
        }
        else
        {
            _cursor.MoveTo(old, @new);
        }
    }

    /// <summary>Where the texts to compare begin: behind the labels, unless only one side knows its label for one.</summary>
    private static (int Old, int New) Bodies(Unit before, Unit after) =>
        IsTextOf(before, after) || IsTextOf(after, before) ? (before.Start, after.Start) : (before.BodyStart, after.BodyStart);

    private static bool IsTextOf(Unit bare, Unit labelled) => bare.Marker is null && labelled.Marker is { } marker && bare.Text.StartsWith(marker);

    private void People(int oldStart, int oldEnd, int newStart, int newEnd, ParagraphKind kind) =>
        new PeopleDiff(_old, _new, _cursor, _budget, _typist, _words, _isTurned).Compare(
            oldStart, oldEnd, newStart, newEnd, kind == ParagraphKind.Authors ? Paths.Authors : Paths.Signature);

    private Region Body(Unit before, Unit after)
    {
        var (old, @new) = Bodies(before, after);
        return new(old, before.End, @new, after.End)
        {
            Old = old == before.BodyStart ? before.BodyTokens(_words) : before.Tokens(_words),
            New = @new == after.BodyStart ? after.BodyTokens(_words) : after.Tokens(_words),
        };
    }
}
