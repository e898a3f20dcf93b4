using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering.Synopses;

namespace OpenDrucksache.Rendering.Html;

/// <summary>Sets the paragraphs of one side and marks what is changed in them; the first mark of a change bears its address.</summary>
internal sealed class Marks
{
    public static readonly Markup Empty = new("<td class=\"none\"></td>");

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
    /// <param name="output">Where to.</param>
    /// <param name="row">The row.</param>
    /// <param name="most">How many characters of a paragraph without a mark are shown.</param>
    public void Cells(TextWriter output, SynopsisRow row, int most = int.MaxValue)
    {
        var moved = row.Changes.FirstOrDefault(c => c.Class == ChangeClass.ParagraphMoved && IsShown(c));
        Cell(output, row.Old, TextOpKind.Delete, moved, "a", "stand an anderer Stelle", most);
        Cell(output, row.New, TextOpKind.Insert, moved, "c", "steht jetzt an anderer Stelle", most);
    }

    private void Cell(TextWriter output, IReadOnlyList<SynopsisParagraph> paragraphs, TextOpKind side, Change? moved, string mark, string words, int most)
    {
        if (paragraphs.Count == 0)
        {
            if (moved is null)
            {
                output.Html($"{Empty}");
            }
            else
            {
                output.Html($"<td><a href=\"#{mark}-{moved.Id}\">{words}</a></td>");
            }

            return;
        }

        output.Html($"<td data-side=\"{(side == TextOpKind.Delete ? "Alt" : "Neu")}\">");
        foreach (var paragraph in paragraphs)
        {
            output.Write("<p dir=\"auto\">");
            foreach (var piece in paragraph.Marked)
            {
                Piece(output, piece, most);
            }

            output.Write("</p>");
        }

        output.Write("</td>");
    }

    private void Piece(TextWriter output, Piece piece, int most)
    {
        if (!IsMarked(piece))
        {
            output.Html($"{(piece.Text is { } text ? HtmlText.Clip(text, most) : "")}");
            return;
        }

        var change = piece.Change!;
        var element = piece.Op == TextOpKind.Delete ? "del" : "ins";
        var moved = change.Class == ChangeClass.ParagraphMoved ? " moved" : "";
        var blank = string.IsNullOrWhiteSpace(piece.Text ?? "¶") ? " blank" : "";
        output.Html($"<{element} class=\"s{(int)change.Severity}{moved}{blank}\"{Address(change, piece.Op)} title=\"{GermanWords.Of(change.Class)}\">");
        output.Html($"{piece.Text ?? "¶"}</{element}>");
    }

    private bool IsMarked(Piece piece) => piece.Change is { } change && IsShown(change);

    private Markup Address(Change change, TextOpKind side) => !_begun.Add((change.N, side)) ? Markup.None
        : side == TextOpKind.Insert || !_inNew.Contains(change.N) ? new($" id=\"c-{change.Id}\"")
        : new($" id=\"a-{change.Id}\"");

    private HashSet<int> In(IEnumerable<IReadOnlyList<SynopsisParagraph>> side) =>
        [.. side.SelectMany(p => p).SelectMany(p => p.Marked).Where(IsMarked).Select(p => p.Change!.N)];
}
