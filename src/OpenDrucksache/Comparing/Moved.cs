using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing;

/// <summary>
/// A paragraph that stands elsewhere now, with the edits inside it. A footnote stands where its page ends: that is layout.
/// </summary>
internal sealed class Moved(ParagraphKind kind, Region region, List<(Hunk Hunk, Draft Draft)> hunks)
{
    private readonly Draft _draft = kind == ParagraphKind.Footnote
        ? new Draft(ChangeClass.Layout, "footnote-floats")
        : new Draft(ChangeClass.ParagraphMoved, hunks.Count == 0 ? "moved" : "moved-and-edited");

    /// <summary>Notes that it is gone from the old place; what is edited belongs to its own change.</summary>
    public void TakeAway(Cursor cursor, Unit old)
    {
        foreach (var (hunk, draft) in hunks.Where(h => h.Hunk.OldEnd > h.Hunk.OldStart))
        {
            cursor.Delete(region.Old[hunk.OldStart].Start, _draft);
            cursor.Delete(region.Old[hunk.OldEnd - 1].End, draft);
        }

        cursor.Delete(old.End, _draft);
        _draft.CoverOld(old.Start, old.End);
    }

    /// <summary>Notes that it has come to the new place.</summary>
    public void Put(Cursor cursor, Unit @new)
    {
        foreach (var (hunk, draft) in hunks.Where(h => h.Hunk.NewEnd > h.Hunk.NewStart))
        {
            cursor.Insert(region.New[hunk.NewStart].Start, _draft);
            cursor.Insert(region.New[hunk.NewEnd - 1].End, draft);
        }

        cursor.Insert(@new.End, _draft);
        _draft.CoverNew(@new.Start, @new.End);
    }
}
