namespace OpenDrucksache.Comparing.Aligning;

/// <summary>
/// Turns hunks of tokens into edits of text. What lies between the tokens is compared too, so that nothing is lost:
/// white space that differs becomes an edit of its own.
/// </summary>
internal sealed class Weaver(Cursor cursor, string oldText, string newText)
{
    private Region _region = null!;

    /// <summary>What white space that differs belongs to; null for a change of its own.</summary>
    public Draft? White { get; init; }

    /// <summary>Adds the edits of a region that the cursor stands before; hunks in order, each with the change it belongs to.</summary>
    public void Weave(Region region, List<(Hunk Hunk, Draft Draft)> hunks)
    {
        _region = region;
        var (i, j) = (0, 0);
        foreach (var (hunk, draft) in hunks)
        {
            EqualRun(i, j, hunk.OldStart - i);
            Weave(hunk, draft);
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
            cursor.MoveTo(old.End, @new.End);
        }
    }

    private void Weave(Hunk hunk, Draft draft)
    {
        var oldNext = hunk.OldEnd < _region.Old.Length ? _region.Old[hunk.OldEnd].Start : _region.OldEnd;
        var newNext = hunk.NewEnd < _region.New.Length ? _region.New[hunk.NewEnd].Start : _region.NewEnd;
        if (hunk.OldStart < hunk.OldEnd && hunk.NewStart < hunk.NewEnd)
        {
            var (oldLast, newLast) = (_region.Old[hunk.OldEnd - 1].End, _region.New[hunk.NewEnd - 1].End);
            if (!IsSpacing(cursor.Old, _region.Old[hunk.OldStart].Start, cursor.New, _region.New[hunk.NewStart].Start))
            {
                Gap(_region.Old[hunk.OldStart].Start, _region.New[hunk.NewStart].Start);
            }

            var goesWith = IsSpacing(oldLast, oldNext, newLast, newNext);
            cursor.Replace(goesWith ? oldNext : oldLast, goesWith ? newNext : newLast, draft);
        }
        else if (hunk.OldStart < hunk.OldEnd)
        {
            var (first, last) = (_region.Old[hunk.OldStart].Start, _region.Old[hunk.OldEnd - 1].End);
            if (!cursor.Differs(first, newNext))
            {
                cursor.MoveTo(first, newNext);
                cursor.Replace(oldNext, newNext, draft);
            }
            else
            {
                var atEnd = oldText.AsSpan(last, oldNext - last).SequenceEqual(newText.AsSpan(cursor.New, newNext - cursor.New));
                cursor.Replace(atEnd ? last : oldNext, atEnd ? cursor.New : newNext, draft);
            }
        }
        else
        {
            var (first, last) = (_region.New[hunk.NewStart].Start, _region.New[hunk.NewEnd - 1].End);
            if (!cursor.Differs(oldNext, first))
            {
                cursor.MoveTo(oldNext, first);
                cursor.Replace(oldNext, newNext, draft);
            }
            else
            {
                var atEnd = newText.AsSpan(last, newNext - last).SequenceEqual(oldText.AsSpan(cursor.Old, oldNext - cursor.Old));
                cursor.Replace(atEnd ? cursor.Old : oldNext, atEnd ? last : newNext, draft);
            }
        }
    }

    private void Gap(int oldEnd, int newEnd)
    {
        if (!cursor.Differs(oldEnd, newEnd))
        {
            cursor.MoveTo(oldEnd, newEnd);
            return;
        }

        var isSpacing = IsSpacing(cursor.Old, oldEnd, cursor.New, newEnd);
        cursor.Replace(oldEnd, newEnd, White is not null ? White : isSpacing && !IsBehindLineEnd() ? new Draft(ChangeClass.Spacing, "spacing") : new Draft(ChangeClass.Layout, "white-space"));
    }

    /// <summary>Whether only one side has white space between these places, in one line: it goes with a sign that comes or goes beside it, "so – und", "so, und".</summary>
    private bool IsSpacing(int oldStart, int oldEnd, int newStart, int newEnd) => (oldEnd > oldStart) != (newEnd > newStart)
        && !oldText.AsSpan(oldStart, oldEnd - oldStart).Contains('\n') && !newText.AsSpan(newStart, newEnd - newStart).Contains('\n');

    /// <summary>Whether the gap stands behind a hyphen or a slash: a line may have ended there.</summary>
    private bool IsBehindLineEnd() =>
        cursor.Old > 0 && (oldText[cursor.Old - 1] == '/' || Tokenizer.IsHyphen(oldText[cursor.Old - 1]));
}
