using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering.Synopses;

namespace OpenDrucksache.Rendering.Docx;

/// <summary>
/// Keeps paragraph marks out of the tracked changes where it can: where both texts have a break in the same replaced stretch,
/// it is one and the same mark. Word processors resolve such paragraphs reliably, and people see words replaced by words.
/// </summary>
internal static class CommonBreaks
{
    /// <summary>The same texts with fewer deleted and inserted breaks.</summary>
    public static IEnumerable<Piece> Of(IEnumerable<Piece> pieces)
    {
        var (gone, come) = (new Queue<Piece>(), new Queue<Piece>());
        foreach (var piece in pieces)
        {
            if (piece.Op != TextOpKind.Equal)
            {
                (piece.Op == TextOpKind.Delete ? gone : come).Enqueue(piece);
                continue;
            }

            foreach (var joined in Join(gone, come))
            {
                yield return joined;
            }

            yield return piece;
        }

        foreach (var joined in Join(gone, come))
        {
            yield return joined;
        }
    }

    private static IEnumerable<Piece> Join(Queue<Piece> gone, Queue<Piece> come)
    {
        for (var common = Math.Min(gone.Count(p => p.IsBreak), come.Count(p => p.IsBreak)); common > 0; common--)
        {
            foreach (var piece in Words(gone).Concat(Words(come)))
            {
                yield return piece;
            }

            gone.Dequeue();
            come.Dequeue();
            yield return new Piece(TextOpKind.Equal, null, null);
        }

        foreach (var piece in gone.Concat(come))
        {
            yield return piece;
        }

        gone.Clear();
        come.Clear();
    }

    private static IEnumerable<Piece> Words(Queue<Piece> pieces)
    {
        while (pieces.TryPeek(out var next) && !next.IsBreak)
        {
            yield return pieces.Dequeue();
        }
    }
}
