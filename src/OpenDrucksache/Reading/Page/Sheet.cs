using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Page;

/// <summary>
/// The decoded input while it is read: what every character became so far, and the lines that are still to be placed.
/// A mark of the page is taken out by classing its characters and removing its lines.
/// </summary>
internal sealed class Sheet(string text)
{
    /// <summary>The class of each character; all are space until a stage says more.</summary>
    public SpanClass[] Classes { get; } = new SpanClass[text.Length];

    public string Text { get; } = text;

    public List<Line> Lines { get; set; } = LineSplitter.Split(text);

    /// <summary>Whether running heads stood on the pages: then the end of each is known.</summary>
    public bool Paged { get; set; }

    /// <summary>What geometry knows of the lines; null for text flavours.</summary>
    public Setting? Setting { get; init; }

    /// <summary>Says what became of the characters from start to end, white space aside.</summary>
    public void Class(int start, int end, SpanClass spanClass)
    {
        for (var i = start; i < end; i++)
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
}
