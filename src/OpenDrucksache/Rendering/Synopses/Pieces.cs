using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering.Synopses;

/// <summary>
/// The ops of a record cut at the breaks between paragraphs. Without the insertions the pieces are the old reading text,
/// without the deletions the new one.
/// </summary>
internal static class Pieces
{
    /// <summary>The pieces in the order of the ops.</summary>
    public static IEnumerable<Piece> Of(Comparison comparison)
    {
        var (old, @new) = (new Places(comparison.OldText), new Places(comparison.NewText));
        var changes = comparison.AllChanges.ToDictionary(c => c.N);
        for (var i = 0; i < comparison.Ops.Count; i++)
        {
            var op = comparison.Ops[i];
            var (before, after) = (old.Of(op.Old), @new.Of(op.New));
            if (op.Op == TextOpKind.Equal)
            {
                var near = ChangeAt(i - 1) ?? ChangeAt(i + 1);
                foreach (var piece in Equal(old, @new, before, after, near))
                {
                    yield return piece;
                }

                continue;
            }

            var (places, (start, end)) = op.Op == TextOpKind.Delete ? (old, before) : (@new, after);
            foreach (var text in places.Split(start, end))
            {
                yield return new Piece(op.Op, text, ChangeAt(i));
            }
        }

        Change? ChangeAt(int op) =>
            op >= 0 && op < comparison.Ops.Count && comparison.Ops[op].Change is { } n ? changes.GetValueOrDefault(n) : null;
    }

    /// <summary>Where only a half of a break is equal, the break is not, and goes with the change beside it.</summary>
    private static IEnumerable<Piece> Equal(
        Places old, Places @new, (int Start, int End) before, (int Start, int End) after, Change? near)
    {
        var (lead, tail) = (0, before.End - before.Start);
        while (lead < tail && (old.IsInsideBreak(before.Start + lead) || @new.IsInsideBreak(after.Start + lead)))
        {
            lead++;
        }

        while (tail > lead && (old.IsInsideBreak(before.Start + tail) || @new.IsInsideBreak(after.Start + tail)))
        {
            tail--;
        }

        return Apart(before.Start, before.Start + lead, after.Start, after.Start + lead)
            .Concat(old.Split(before.Start + lead, before.Start + tail).Select(t => new Piece(TextOpKind.Equal, t, null)))
            .Concat(Apart(before.Start + tail, before.End, after.Start + tail, after.End));

        IEnumerable<Piece> Apart(int oldStart, int oldEnd, int newStart, int newEnd) =>
            old.Split(oldStart, oldEnd).Select(t => new Piece(TextOpKind.Delete, t, near))
                .Concat(@new.Split(newStart, newEnd).Select(t => new Piece(TextOpKind.Insert, t, near)));
    }
}
