namespace OpenDrucksache.Reading.Page;

/// <summary>Where a line stands on its page, and how it is set.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Box">Where it stands on the page.</param>
/// <param name="Bold">Whether all of it is bold.</param>
/// <param name="Kind">What it is, where its place says so.</param>
internal sealed record SetLine(int Page, Box Box, bool Bold, ParagraphKind? Kind);

/// <summary>What the geometry of a PDF knows of its lines, by where each begins in the text.</summary>
internal sealed class Setting(IReadOnlyDictionary<int, SetLine> lines)
{
    public SetLine At(int start) => lines[start];

    /// <summary>The paragraph with the page it begins on and the box of its lines there.</summary>
    public Paragraph Locate(Paragraph paragraph, IReadOnlyList<(int Start, int End)> itsLines)
    {
        var first = lines[itsLines[0].Start];
        var box = first.Box;
        foreach (var (start, _) in itsLines)
        {
            if (lines[start] is var line && line.Page == first.Page)
            {
                box = new Box(Math.Min(box.Left, line.Box.Left), Math.Min(box.Bottom, line.Box.Bottom), Math.Max(box.Right, line.Box.Right), Math.Max(box.Top, line.Box.Top));
            }
        }

        return paragraph with { Page = first.Page, Box = box };
    }
}
