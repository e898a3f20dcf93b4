using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Page;

/// <summary>
/// The decoded input while it is read: what every character became so far, and the lines that are still to be placed.
/// A mark of the page is taken out by classing its characters and removing its lines.
/// </summary>
internal sealed class Sheet(string text, bool accounts = true)
{
    /// <summary>The class of each character, where an account of them is kept; all are space until a stage says more.</summary>
    public SpanClass[] Classes { get; } = accounts ? new SpanClass[text.Length] : [];

    public string Text { get; } = text;

    public List<Line> Lines { get; set; } = LineSplitter.Split(text);

    /// <summary>Whether running heads stood on the pages: then the end of each is known.</summary>
    public bool Paged { get; set; }

    /// <summary>What geometry knows of the lines; null for text flavours.</summary>
    public Setting? Setting { get; init; }

    /// <summary>Says what became of the characters from start to end, white space aside.</summary>
    public void Class(int start, int end, SpanClass spanClass)
    {
        for (var i = start; accounts && i < end; i++)
        {
            if (!char.IsWhiteSpace(Text[i]))
            {
                Classes[i] = spanClass;
            }
        }
    }

    /// <summary>Takes out the lines that the mark knows.</summary>
    public void TakeOut(SpanClass spanClass, Func<int, bool> isMark)
    {
        var kept = new List<Line>(Lines.Count);
        Gap? torn = null;
        for (var i = 0; i < Lines.Count; i++)
        {
            if (isMark(i))
            {
                Class(Lines[i].Start, Lines[i].End, spanClass);
                torn = (torn ?? Gap.None).Across(Lines[i].Before);
                continue;
            }

            kept.Add(torn is { } gap ? Lines[i] with { Before = gap.Across(Lines[i].Before) } : Lines[i]);
            torn = null;
        }

        Lines = kept;
    }

    /// <summary>Takes out marks that begin and end anywhere in the lines, in order: what is left of a line goes on.</summary>
    public void Cut(SpanClass spanClass, IReadOnlyList<(int Start, int End)> marks)
    {
        foreach (var (start, end) in marks)
        {
            Class(start, end, spanClass);
        }

        var (kept, next) = (new List<Line>(Lines.Count + marks.Count), 0);
        Gap? torn = null;
        foreach (var line in Lines)
        {
            while (next < marks.Count && marks[next].End <= line.Start)
            {
                next++;
            }

            var (start, gap) = (line.Start, line.Before);
            for (var i = next; i < marks.Count && marks[i].Start < line.End; i++)
            {
                Keep(start, marks[i].Start, open: true);
                torn = (torn ?? Gap.None).Across(start == line.Start ? gap : Gap.None);
                start = Math.Max(start, marks[i].End);
            }

            Keep(start, line.End, line.Open);

            void Keep(int from, int to, bool open)
            {
                var piece = Text.AsSpan(from, Math.Max(0, to - from));
                (from, to) = (from + piece.Length - piece.TrimStart().Length, from + piece.TrimEnd().Length);
                if (from < to)
                {
                    kept.Add(new Line(from, to, open, line.Indent, torn is { } across ? across.Across(start == line.Start ? gap : Gap.None) : gap));
                    torn = null;
                }
            }
        }

        Lines = kept;
    }
}
