using OpenDrucksache.Comparing.Aligning;
using OpenDrucksache.Comparing.Typing;

namespace OpenDrucksache.Comparing;

/// <summary>
/// Two papers of the same letters and signs. Where these stand in the same order, but for notes and tables that drift and sentences that
/// a page has torn, all boundaries are the doing of the page: only the spaces and hyphens inside words are left to be told.
/// </summary>
internal sealed class SameInk
{
    private readonly Cursor _cursor;
    private readonly Ink _old;
    private readonly Ink _new;
    private readonly Side _oldSide;
    private readonly Side _newSide;
    private readonly Vocabulary _words = new(0);
    private readonly Typist _typist;
    private readonly Draft _drift = new(ChangeClass.Layout, "stands-elsewhere");

    private SameInk(Side old, Side @new, bool isTurned)
    {
        (_oldSide, _newSide, _old, _new) = (old, @new, new Ink(old.Text), new Ink(@new.Text));
        _cursor = new Cursor(old.Text, @new.Text);
        _typist = new Typist(old, @new, _words, new TokenDiff(new Budget(Budget.Cells), isTurned));
    }

    /// <summary>The edits in place of those that were found; null where these tell of more than the page has done.</summary>
    public static List<Edit>? Edits(List<Edit> found, Side old, Side @new)
    {
        if (!found.Exists(edit => edit.Draft.Class.Severity > Severity.Layout) || !AreBalanced(found, old.Text, @new.Text))
        {
            return null;
        }

        var isTurned = old.IsBehind(@new);
        var same = new SameInk(old, @new, isTurned);
        var tiles = isTurned ? Tiling.Of(same._new, same._old)?.ConvertAll(tile => tile.Turned()) : Tiling.Of(same._old, same._new);
        return tiles is not null && same.InPlace(tiles, isTurned) is { } inPlace ? same.Walk(inPlace) : null;
    }

    /// <summary>Whether as much of each letter came as went; between edits both texts are equal.</summary>
    private static bool AreBalanced(List<Edit> edits, string old, string @new)
    {
        var (gone, come, count) = (0UL, 0UL, 0);
        foreach (var edit in edits)
        {
            var (left, right) = (Ink.Weigh(old.AsSpan(edit.OldStart, edit.OldEnd - edit.OldStart)), Ink.Weigh(@new.AsSpan(edit.NewStart, edit.NewEnd - edit.NewStart)));
            (gone, come, count) = (gone + left.Sum, come + right.Sum, count + left.Count);
        }

        return gone == come && count > 0;
    }

    /// <summary>The runs that stand in the same order; null where another one holds to its place.</summary>
    private List<Tile>? InPlace(List<Tile> tiles, bool isTurned)
    {
        var (oldFooting, newFooting) = (new Footing(_oldSide), new Footing(_newSide));
        tiles = [.. tiles.SelectMany(Cut)];
        var matches = tiles.ConvertAll(tile => isTurned ? new Match(tile.New, tile.Old, Weight(tile)) : new Match(tile.Old, tile.New, Weight(tile)));
        var kept = Spine.Of(matches).ConvertAll(match => isTurned ? match.New : match.Old).ToHashSet();
        return tiles.TrueForAll(tile => kept.Contains(tile.Old) || IsLoose(tile)) ? [.. tiles.Where(tile => kept.Contains(tile.Old)).OrderBy(tile => tile.Old)] : null;

        IEnumerable<Tile> Cut(Tile tile)
        {
            var from = 0;
            for (var k = 1; k < tile.Length; k++)
            {
                if (Turns(_old, oldFooting, tile.Old + k) && Turns(_new, newFooting, tile.New + k))
                {
                    yield return new Tile(tile.Old + from, tile.New + from, k - from);
                    from = k;
                }
            }

            yield return new Tile(tile.Old + from, tile.New + from, tile.Length - from);
        }

        static bool Turns(Ink ink, Footing footing, int letter) => ink.Begins(letter) && footing.Floats(ink.Place(letter)) != footing.Floats(ink.Place(letter - 1));

        int Weight(Tile tile) => oldFooting.Floats(_old.Place(tile.Old)) || newFooting.Floats(_new.Place(tile.New)) ? 1 : 1 + tile.Length;

        bool IsLoose(Tile tile)
        {
            var (start, last) = (_old.Place(tile.Old), _old.Place(tile.OldEnd - 1));
            var (newStart, newLast) = (_new.Place(tile.New), _new.Place(tile.NewEnd - 1));
            var isMoved = !oldFooting.Floats(start) && !newFooting.Floats(newStart) && oldFooting.IsWhole(start, last) && newFooting.IsWhole(newStart, newLast);
            return !isMoved && (oldFooting.IsLoose(start, last, tile.Length) || newFooting.IsLoose(newStart, newLast, tile.Length));
        }
    }

    private List<Edit> Walk(List<Tile> tiles)
    {
        var (old, @new) = (0, 0);
        foreach (var tile in tiles)
        {
            Apart(old, tile.Old, @new, tile.New);
            for (var k = 0; k < tile.Length;)
            {
                var from = k;
                do
                {
                    k++;
                }
                while (k < tile.Length && !(_old.IsApart(tile.Old + k) && _new.IsApart(tile.New + k)));
                Word(tile.Old + from, tile.New + from, k - from);
            }

            (old, @new) = (tile.OldEnd, tile.NewEnd);
        }

        Apart(old, _old.Letters.Length, @new, _new.Letters.Length);
        _cursor.Meet(_old.Text.Length, _new.Text.Length);
        return _cursor.Edits;
    }

    /// <summary>What stands elsewhere on the other side.</summary>
    private void Apart(int old, int oldEnd, int @new, int newEnd)
    {
        if (oldEnd > old)
        {
            _cursor.Delete(_old.Place(oldEnd - 1) + 1, _drift);
        }

        if (newEnd > @new)
        {
            _cursor.Insert(_new.Place(newEnd - 1) + 1, _drift);
        }
    }

    /// <summary>Letters around which both papers have a space.</summary>
    private void Word(int old, int @new, int length)
    {
        var (oldStart, oldEnd) = (_old.Place(old), _old.Place(old + length - 1) + 1);
        var (newStart, newEnd) = (_new.Place(@new), _new.Place(@new + length - 1) + 1);
        _cursor.Meet(oldStart, newStart);
        if (!_cursor.Differs(oldEnd, newEnd))
        {
            _cursor.MoveTo(oldEnd, newEnd);
            return;
        }

        var region = new Region(oldStart, oldEnd, newStart, newEnd)
        {
            Old = Tokenizer.Cut(_old.Text, oldStart, oldEnd, _words),
            New = Tokenizer.Cut(_new.Text, newStart, newEnd, _words),
        };
        new Weaver(_cursor, _old.Text, _new.Text).Weave(region, _typist.Type(region, ParagraphKind.Paragraph));
    }
}
