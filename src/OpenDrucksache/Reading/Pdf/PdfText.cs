namespace OpenDrucksache.Reading.Pdf;

/// <summary>A line of a PDF and where it stands.</summary>
/// <param name="Start">Where it begins in <see cref="PdfText.Text"/>.</param>
/// <param name="Page">Its page, from 1.</param>
/// <param name="Box">Its box on the page.</param>
internal sealed record PdfLine(int Start, int Page, Box Box);

/// <summary>The text of a PDF: its lines from top to bottom, a blank line where the gap is wide, a form feed behind each page.</summary>
/// <param name="Text">The text in NFC.</param>
/// <param name="Lines">The lines, in the order of the text.</param>
internal sealed record PdfText(string Text, IReadOnlyList<PdfLine> Lines)
{
    /// <summary>Says on which page and where a paragraph stands whose lines begin at these offsets.</summary>
    public Paragraph Locate(Paragraph paragraph, IReadOnlyList<(int Start, int End)> lines)
    {
        var first = LineAt(lines[0].Start);
        var box = first.Box;
        foreach (var (start, _) in lines)
        {
            var line = LineAt(start);
            if (line.Page == first.Page)
            {
                box = new Box(Math.Min(box.Left, line.Box.Left), Math.Min(box.Bottom, line.Box.Bottom), Math.Max(box.Right, line.Box.Right), Math.Max(box.Top, line.Box.Top));
            }
        }

        return paragraph with { Page = first.Page, Box = box };
    }

    private PdfLine LineAt(int offset)
    {
        var (low, high) = (0, Lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Lines[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return Lines[low];
    }
}
