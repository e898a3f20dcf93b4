using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering.Synopses;

namespace OpenDrucksache.Rendering.SideBySide;

/// <summary>
/// The comparison in two columns on a terminal: only paragraphs that changed, with a line of the paragraph before and after.
/// Between the columns stands <c>|</c> for changed, <c>&lt;</c> for gone, <c>&gt;</c> for new.
/// </summary>
public static class SideBySideRendering
{
    /// <summary>Writes it; text that would act on the terminal is made visible.</summary>
    public static void Write(TextWriter output, Comparison comparison, TerminalLook look)
    {
        var text = new TerminalPage(output, look);
        text.Text(0, [(Tone.Plain, VerdictSentence.Of(comparison))]);
        var shown = look.Shown.Of(comparison).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        var isShown = shown.Select(c => c.N).ToHashSet();
        var rows = Synopsis.Rows(comparison).ToList();
        var changes = rows.ConvertAll(row => row.Changes.Where(c => isShown.Contains(c.N)).ToList());
        var page = new TwoColumns(output, text, look, c => isShown.Contains(c.N));
        page.Heads(Side(comparison.Old), Side(comparison.New));
        foreach (var change in shown.ExceptBy(changes.SelectMany(c => c).Select(c => c.N), c => c.N))
        {
            page.Caption(change.NewPath ?? change.OldPath, [change]);
            page.Row(Apart(change));
        }

        var places = new RowPlaces();
        var done = 0;
        for (var i = changes.FindIndex(c => c.Count > 0); i >= 0; i = changes.FindIndex(i + 1, c => c.Count > 0))
        {
            page.Skipped(i - 1 - done);
            if (i > done)
            {
                page.Near(rows[i - 1]);
            }

            page.Caption(places.Of(rows[i], changes[i]), changes[i]);
            page.Row(rows[i]);
            done = i + 1;
            if (done < rows.Count && changes[done].Count == 0)
            {
                page.Near(rows[done++]);
            }
        }

        page.Skipped(rows.Count - done);
    }

    private static string Side(ComparedPaper paper) =>
        $"{Visible.Of(paper.Ref)}{(paper.Art == Art.Unbekannt ? "" : $" ({DrucksacheJson.Word(paper.Art)})")}";

    /// <summary>A change that no paragraph shows, such as one in the header.</summary>
    private static SynopsisRow Apart(Change change)
    {
        return new SynopsisRow(Cell(TextOpKind.Delete, change.Old), Cell(TextOpKind.Insert, change.New));

        SynopsisParagraph[] Cell(TextOpKind op, string? text) =>
            text is null ? [] : [new SynopsisParagraph(0) { Pieces = { new Piece(op, text, change) } }];
    }
}
