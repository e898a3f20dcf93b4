using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering.Synopses;

namespace OpenDrucksache.Rendering.Html;

/// <summary>Sets the paragraphs of one side and marks what is changed in them; the first mark of a change bears its address.</summary>
internal sealed class Marks
{
    public const string Empty = "<td class=\"none\"></td>";

    private readonly HashSet<int> _shown;
    private readonly HashSet<int> _inOld;
    private readonly HashSet<int> _inNew;
    private readonly HashSet<(int, TextOpKind)> _begun = [];

    public Marks(IReadOnlyList<Change> shown, IReadOnlyList<SynopsisRow> rows)
    {
        _shown = [.. shown.Select(c => c.N)];
        _inOld = In(rows.Select(r => r.Old));
        _inNew = In(rows.Select(r => r.New));
    }

    /// <summary>Whether some paragraph shows this change.</summary>
    public bool Shows(Change change) => _inOld.Contains(change.N) || _inNew.Contains(change.N);

    /// <summary>Whether this change is to be shown at all.</summary>
    public bool IsShown(Change change) => _shown.Contains(change.N);

    /// <summary>Both cells of a row of the synopsis.</summary>
    public void Cells(TextWriter output, SynopsisRow row)
    {
        var moved = row.Changes.FirstOrDefault(c => c.Class == ChangeClass.ParagraphMoved && IsShown(c));
        Cell(output, row.Old, TextOpKind.Delete, moved is null ? null : $"<a href=\"#a-{moved.Id}\">stand an anderer Stelle</a>");
        Cell(output, row.New, TextOpKind.Insert, moved is null ? null : $"<a href=\"#c-{moved.Id}\">steht jetzt an anderer Stelle</a>");
    }

    private void Cell(TextWriter output, IReadOnlyList<SynopsisParagraph> paragraphs, TextOpKind side, string? moved)
    {
        if (paragraphs.Count == 0)
        {
            output.Write(moved is null ? Empty : $"<td>{moved}</td>");
            return;
        }

        output.Write($"<td data-side=\"{(side == TextOpKind.Delete ? "Alt" : "Neu")}\">");
        foreach (var paragraph in paragraphs)
        {
            output.Write("<p dir=\"auto\">");
            foreach (var piece in paragraph.Marked)
            {
                Piece(output, piece);
            }

            output.Write("</p>");
        }

        output.Write("</td>");
    }

    private void Piece(TextWriter output, Piece piece)
    {
        if (!IsMarked(piece))
        {
            output.Write(HtmlText.Of(piece.Text));
            return;
        }

        var change = piece.Change!;
        var element = piece.Op == TextOpKind.Delete ? "del" : "ins";
        var moved = change.Class == ChangeClass.ParagraphMoved ? " moved" : "";
        var blank = string.IsNullOrWhiteSpace(piece.Text ?? "¶") ? " blank" : "";
        output.Write($"<{element} class=\"s{(int)change.Severity}{moved}{blank}\"{Address(change, piece.Op)} title=\"{HtmlText.Of(GermanWords.Of(change.Class))}\">");
        output.Write($"{HtmlText.Of(piece.Text ?? "¶")}</{element}>");
    }

    private bool IsMarked(Piece piece) => piece.Change is { } change && IsShown(change);

    private string Address(Change change, TextOpKind side) => !_begun.Add((change.N, side)) ? ""
        : side == TextOpKind.Insert || !_inNew.Contains(change.N) ? $" id=\"c-{change.Id}\""
        : $" id=\"a-{change.Id}\"";

    private HashSet<int> In(IEnumerable<IReadOnlyList<SynopsisParagraph>> side) =>
        [.. side.SelectMany(p => p).SelectMany(p => p.Marked).Where(IsMarked).Select(p => p.Change!.N)];
}
