using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing;

/// <summary>
/// A paragraph that stands elsewhere now, with the edits inside it. A footnote stands where its page ends: that is layout.
/// </summary>
internal sealed class Moved(Unit old, Unit @new, Region region, List<(Hunk Hunk, Draft Draft)> hunks)
{
    /// <summary>A heading of a torn table wanders; fewer words than these, without a label, tell of no paragraph.</summary>
    private const int LeastWords = 4;

    private readonly Draft _draft = new(
        Units.Float(old, @new) || AreScraps(old, @new) ? ChangeClass.Layout : ChangeClass.ParagraphMoved,
        Units.Float(old, @new) ? "footnote-floats" : AreScraps(old, @new) ? "scrap-floats" : hunks.Count == 0 ? "moved" : "moved-and-edited")
    {
        OldPlace = (old.Start, old.End),
        NewPlace = (@new.Start, @new.End),
    };

    private static bool AreScraps(Unit old, Unit @new) => IsScrap(old) && IsScrap(@new);

    private static bool IsScrap(Unit unit) => unit.Marker is null && unit.Text.Count(' ') + 1 < LeastWords;

    /// <summary>Notes that it is gone from the old place; what is edited belongs to its own change.</summary>
    public void TakeAway(Cursor cursor)
    {
        foreach (var (hunk, draft) in hunks.Where(h => h.Hunk.OldEnd > h.Hunk.OldStart))
        {
            cursor.Delete(region.Old[hunk.OldStart].Start, _draft);
            cursor.Delete(region.Old[hunk.OldEnd - 1].End, draft);
        }

        cursor.Delete(old.End, _draft);
    }

    /// <summary>Notes that it has come to the new place.</summary>
    public void Put(Cursor cursor)
    {
        foreach (var (hunk, draft) in hunks.Where(h => h.Hunk.NewEnd > h.Hunk.NewStart))
        {
            cursor.Insert(region.New[hunk.NewStart].Start, _draft);
            cursor.Insert(region.New[hunk.NewEnd - 1].End, draft);
        }

        cursor.Insert(@new.End, _draft);
    }
}
