namespace OpenDrucksache.Fuzzing.Printing;

/// <summary>Prints a paper anew, as the Bundestag sets it: what was read of one print must be read of another.</summary>
internal static class Printer
{
    public static string Print(Paper paper, Measure measure)
    {
        if (measure.Flavour == Flavour.Reflowed)
        {
            return Reflowing.Print(paper, measure);
        }

        var pages = new Pages(paper, measure);
        for (var i = 0; i < paper.Paragraphs.Count;)
        {
            var lines = Lines(paper.Paragraphs[i], measure);
            var notes = new List<(int Line, List<PrintedLine> Note)>();
            for (i++; i < paper.Paragraphs.Count && paper.Paragraphs[i].Kind == ParagraphKind.Footnote; i++)
            {
                notes.Add((LineOf(paper.Paragraphs[i].Marker, lines), Lines(paper.Paragraphs[i], measure)));
            }

            for (var n = notes.Count - 2; n >= 0; n--)
            {
                notes[n] = (Math.Min(notes[n].Line, notes[n + 1].Line), notes[n].Note);
            }

            pages.Print(lines, notes);
        }

        return pages.Finish();
    }

    private static List<PrintedLine> Lines(Paragraph paragraph, Measure measure) => paragraph.Kind switch
    {
        ParagraphKind.Table => [new PrintedLine(paragraph.Text, LineEnd.Last)],
        ParagraphKind.Title => LineBreaking.Break(paragraph.Text, measure.Width * 4 / 5, tears: false),
        ParagraphKind.Authors or ParagraphKind.Signature or ParagraphKind.Heading or ParagraphKind.Reference => LineBreaking.Break(paragraph.Text, measure.Width, tears: false),
        ParagraphKind.Footnote => LineBreaking.Break(paragraph.Text, measure.Width * 6 / 5, tears: true),
        _ => LineBreaking.Break(paragraph.Text, measure.Width, tears: true),
    };

    /// <summary>The line that holds the mark of the note; the last one if none does.</summary>
    private static int LineOf(string? mark, List<PrintedLine> lines)
    {
        for (var i = lines.Count - 1; mark is not null && i >= 0; i--)
        {
            var text = lines[i].Text;
            for (var at = text.IndexOf(mark, StringComparison.Ordinal); at > 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
            {
                var end = at + mark.Length;
                if (!char.IsWhiteSpace(text[at - 1]) && !char.IsAsciiDigit(text[at - 1]) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                {
                    return i;
                }
            }
        }

        return lines.Count - 1;
    }
}
