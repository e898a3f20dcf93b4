using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering.Synopses;

/// <summary>Both reading texts paragraph beside paragraph, read off the ops of the record.</summary>
internal sealed class Synopsis
{
    private readonly List<SynopsisParagraph> _olds = [];
    private readonly List<SynopsisParagraph> _news = [];
    private readonly List<(int Old, int New)> _links = [];

    private Synopsis(Comparison comparison)
    {
        var at = 0;
        _olds.Add(new SynopsisParagraph(at));
        _news.Add(new SynopsisParagraph(at));
        foreach (var piece in Pieces.Of(comparison))
        {
            Take(piece, ++at);
        }
    }

    /// <summary>The rows in the order of both texts; every paragraph of either text is in one of them.</summary>
    public static IEnumerable<SynopsisRow> Rows(Comparison comparison) => new Synopsis(comparison).Rows();

    private void Take(Piece piece, int at)
    {
        if (piece.IsCommon && (_links.Count == 0 || _links[^1] != (_olds.Count - 1, _news.Count - 1)))
        {
            _links.Add((_olds.Count - 1, _news.Count - 1));
        }

        if (piece.Op != TextOpKind.Insert)
        {
            Add(_olds, piece, at);
        }

        if (piece.Op != TextOpKind.Delete)
        {
            Add(_news, piece, at);
        }
    }

    private static void Add(List<SynopsisParagraph> side, Piece piece, int at)
    {
        if (!piece.IsBreak)
        {
            side[^1].Pieces.Add(piece);
            return;
        }

        side[^1].Ending = piece.Op == TextOpKind.Equal ? null : piece;
        side.Add(new SynopsisParagraph(at));
    }

    private IEnumerable<SynopsisRow> Rows()
    {
        var (i, j) = (0, 0);
        for (var k = 0; k < _links.Count;)
        {
            var (oldFirst, newFirst) = _links[k];
            var (oldEnd, newEnd) = (oldFirst + 1, newFirst + 1);
            for (k++; k < _links.Count && (_links[k].Old < oldEnd || _links[k].New < newEnd); k++)
            {
                (oldEnd, newEnd) = (_links[k].Old + 1, _links[k].New + 1);
            }

            foreach (var row in Apart(i, oldFirst, j, newFirst))
            {
                yield return row;
            }

            yield return new SynopsisRow(Closed(_olds[oldFirst..oldEnd]), Closed(_news[newFirst..newEnd]));
            (i, j) = (oldEnd, newEnd);
        }

        foreach (var row in Apart(i, _olds.Count, j, _news.Count))
        {
            yield return row;
        }
    }

    /// <summary>Paragraphs with nothing in common: beside each other where one change replaces one by the other, else apart.</summary>
    private IEnumerable<SynopsisRow> Apart(int i, int oldEnd, int j, int newEnd)
    {
        while (i < oldEnd || j < newEnd)
        {
            var (old, @new) = (i < oldEnd ? _olds[i] : null, j < newEnd ? _news[j] : null);
            var isReplaced = old?.Whole is { } change && change == @new?.Whole
                && change.Class != ChangeClass.ParagraphMoved && change.Class != ChangeClass.PersonMoved;
            var (takesOld, takesNew) = isReplaced ? (true, true)
                : @new is null || old?.Begin <= @new.Begin ? (true, false) : (false, true);
            (i, j) = (takesOld ? i + 1 : i, takesNew ? j + 1 : j);
            List<SynopsisParagraph> before = takesOld && old!.Pieces.Count > 0 ? Closed([old]) : [];
            List<SynopsisParagraph> after = takesNew && @new!.Pieces.Count > 0 ? Closed([@new]) : [];
            if (before.Count + after.Count > 0)
            {
                yield return new SynopsisRow(before, after);
            }
        }
    }

    /// <summary>The break behind the last one belongs to what comes or goes after it.</summary>
    private static List<SynopsisParagraph> Closed(List<SynopsisParagraph> paragraphs)
    {
        paragraphs[^1].Ending = null;
        return paragraphs;
    }
}
