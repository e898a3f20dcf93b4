namespace OpenDrucksache.Comparing;

/// <summary>
/// Turns hunks of tokens into edits of text. What lies between the tokens is compared too, so that nothing is lost:
/// white space that differs becomes an edit of its own.
/// </summary>
internal sealed class Weaver(string oldText, string newText, List<Edit> edits)
{
    private Region _region = null!;
    private int _old;
    private int _new;

    /// <summary>Adds the edits of a region; hunks in order, each with the change it belongs to.</summary>
    public void Weave(Region region, IEnumerable<(Hunk Hunk, Draft Draft)> hunks)
    {
        _region = region;
        (_old, _new) = (region.OldStart, region.NewStart);
        var (i, j) = (0, 0);
        foreach (var (hunk, draft) in hunks)
        {
            EqualRun(i, j, hunk.OldStart - i);
            Hunk(hunk, draft);
            (i, j) = (hunk.OldEnd, hunk.NewEnd);
        }

        EqualRun(i, j, region.Old.Length - i);
        Gap(region.OldEnd, region.NewEnd);
    }

    private void EqualRun(int i, int j, int count)
    {
        for (var k = 0; k < count; k++)
        {
            var (old, @new) = (_region.Old[i + k], _region.New[j + k]);
            Gap(old.Start, @new.Start);
            (_old, _new) = (old.End, @new.End);
        }
    }

    private void Hunk(Hunk hunk, Draft draft)
    {
        var oldNext = hunk.OldEnd < _region.Old.Length ? _region.Old[hunk.OldEnd].Start : _region.OldEnd;
        var newNext = hunk.NewEnd < _region.New.Length ? _region.New[hunk.NewEnd].Start : _region.NewEnd;
        if (hunk.OldStart < hunk.OldEnd && hunk.NewStart < hunk.NewEnd)
        {
            Gap(_region.Old[hunk.OldStart].Start, _region.New[hunk.NewStart].Start);
            Edit(_region.Old[hunk.OldEnd - 1].End, _region.New[hunk.NewEnd - 1].End, draft);
        }
        else if (hunk.OldStart < hunk.OldEnd)
        {
            var (first, last) = (_region.Old[hunk.OldStart].Start, _region.Old[hunk.OldEnd - 1].End);
            var gap = newText.AsSpan(_new, newNext - _new);
            if (gap.SequenceEqual(oldText.AsSpan(_old, first - _old)))
            {
                (_old, _new) = (first, newNext);
                Edit(oldNext, newNext, draft);
            }
            else
            {
                Edit(gap.SequenceEqual(oldText.AsSpan(last, oldNext - last)) ? (last, _new) : (oldNext, newNext), draft);
            }
        }
        else
        {
            var (first, last) = (_region.New[hunk.NewStart].Start, _region.New[hunk.NewEnd - 1].End);
            var gap = oldText.AsSpan(_old, oldNext - _old);
            if (gap.SequenceEqual(newText.AsSpan(_new, first - _new)))
            {
                (_old, _new) = (oldNext, first);
                Edit(oldNext, newNext, draft);
            }
            else
            {
                Edit(gap.SequenceEqual(newText.AsSpan(last, newNext - last)) ? (_old, last) : (oldNext, newNext), draft);
            }
        }
    }

    private void Gap(int oldEnd, int newEnd)
    {
        var old = oldText.AsSpan(_old, oldEnd - _old);
        var @new = newText.AsSpan(_new, newEnd - _new);
        if (old.SequenceEqual(@new))
        {
            (_old, _new) = (oldEnd, newEnd);
        }
        else
        {
            var spacing = old.IsEmpty != @new.IsEmpty && !old.Contains('\n') && !@new.Contains('\n');
            Edit(oldEnd, newEnd, spacing ? new Draft(ChangeClass.Spacing, "spacing") : new Draft(ChangeClass.Layout, "white-space"));
        }
    }

    private void Edit((int Old, int New) end, Draft draft) => Edit(end.Old, end.New, draft);

    private void Edit(int oldEnd, int newEnd, Draft draft)
    {
        var edit = new Edit(_old, oldEnd, _new, newEnd, draft);
        draft.Cover(edit);
        edits.Add(edit);
        (_old, _new) = (oldEnd, newEnd);
    }
}
