namespace OpenDrucksache.Typesetting;

/// <summary>Sets a paper on pages with the geometry of the Bundestag: page head, running heads, notes, notice, imprint.</summary>
internal sealed class Setting(Source source, Look look)
{
    private readonly List<PageCanvas> pages = [];
    private readonly List<Block> notes = [];
    private PageCanvas page = new();
    private double y;

    public IReadOnlyList<PageCanvas> Pages()
    {
        StartPage();
        foreach (var block in source.Blocks.Where(b => b.Kind != "note"))
        {
            Set(block);
        }

        EndPage(last: true);
        return pages;
    }

    private double Floor => Look.Bottom + notes.Sum(NoteHeight) + (notes.Count > 0 ? 10 : 0);

    private void Set(Block block)
    {
        var style = look.Style(block.Kind);
        var (label, text) = Label(block.Text, style);
        var lines = Breaking.Lines(text, style.Face, style.Size, Look.Right - style.Left - style.Hang);
        y -= y < Top ? style.Before : 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var noted = source.Blocks.Where(b => b.Kind == "note" && lines[i].Contains($"^{b.Text[0]}", StringComparison.Ordinal)).ToList();
            if (y - style.Lead < Floor + noted.Sum(NoteHeight))
            {
                EndPage(last: false);
                StartPage();
            }

            notes.AddRange(noted);
            y -= style.Lead;
            if (i == 0 && label is not null)
            {
                page.Text(style.Face, style.Size, style.Left, y, label);
            }

            var fill = style.Justified && i < lines.Count - 1 ? Look.Right - style.Left - style.Hang : (double?)null;
            page.Line(style.Face, style.Size, style.Left + style.Hang, y, lines[i], fill);
        }
    }

    private double Top => pages.Count == 0 ? Look.FirstTop : Look.NextTop;

    private static (string? Label, string Text) Label(string text, Style style) =>
        style.Hang > 0 ? (text[..text.IndexOf(' ')], text[(text.IndexOf(' ') + 1)..]) : (null, text);

    private double NoteHeight(Block note) => NoteLines(note).Count * look.Style("note").Lead;

    private IReadOnlyList<string> NoteLines(Block note)
    {
        var style = look.Style("note");
        return Breaking.Lines(Label(note.Text, style).Text, style.Face, style.Size, Look.Right - style.Left - style.Hang);
    }

    private void StartPage()
    {
        page = new PageCanvas();
        y = Top;
        var number = pages.Count + 1;
        if (number == 1)
        {
            page.Text(Face.SansBold, 17, Look.Edge, 780, "Deutscher Bundestag");
            page.TextTo(Face.SansBold, 17, Look.Right, 780, $"Drucksache {source.Number}");
            page.Rule(Look.Edge, Look.Right, 773);
            page.Text(Face.SansBold, 10, Look.Edge, 757, $"{source.Wahlperiode}. Wahlperiode");
            page.TextTo(Face.SansBold, 10, Look.Right, 757, source.Date);
            return;
        }

        var (paper, house) = ($"Drucksache {source.Number}", $"Deutscher Bundestag – {source.Wahlperiode}. Wahlperiode");
        page.Text(Face.Sans, 8.5, Look.Edge, 786, number % 2 == 0 ? paper : house);
        page.TextTo(Face.Sans, 8.5, (Look.Edge + Look.Right) / 2, 786, $"– {number} –");
        page.TextTo(Face.Sans, 8.5, Look.Right, 786, number % 2 == 0 ? house : paper);
        page.Rule(Look.Edge, Look.Right, 781);
    }

    private void EndPage(bool last)
    {
        SetNotes();
        if (look.Notice is { } notice)
        {
            page.Notice(notice, pages.Count % 2 == 0 ? Look.PageWidth - 18 : 30);
        }

        var foot = 30.0 + (7 * look.Imprint.Count);
        foreach (var line in last ? look.Imprint : [])
        {
            page.Text(Face.Sans, 5.6, Look.Edge, foot -= 7, line);
        }

        pages.Add(page);
        notes.Clear();
    }

    private void SetNotes()
    {
        if (notes.Count == 0)
        {
            return;
        }

        var style = look.Style("note");
        var top = Look.Bottom + notes.Sum(NoteHeight);
        page.Rule(style.Left, style.Left + 140, top + 3);
        foreach (var note in notes)
        {
            page.Text(style.Face, style.Size, style.Left, top - style.Lead, Label(note.Text, style).Label!);
            foreach (var line in NoteLines(note))
            {
                page.Text(style.Face, style.Size, style.Left + style.Hang, top -= style.Lead, line);
            }
        }
    }
}
