using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>Lines → passages: where does a paragraph end? What a line says decides first, how long it is only then.</summary>
internal static class Paragraphs
{
    /// <summary>Groups the lines from the given one on; each group is a range of lines.</summary>
    public static List<Range> Group(string text, IReadOnlyList<Line> lines, int from, Layout layout)
    {
        var groups = new List<Range>();
        var counter = new Numbering();
        var start = from;
        for (var i = from; i < lines.Count; i++)
        {
            if (i > start && Begins(text, lines, start, i, layout, counter))
            {
                groups.Add(start..i);
                start = i;
            }

            if (i == start)
            {
                counter.See(lines[i].In(text));
            }
        }

        if (start < lines.Count)
        {
            groups.Add(start..lines.Count);
        }

        return groups;
    }

    private static bool Begins(string text, IReadOnlyList<Line> lines, int start, int i, Layout layout, Numbering counter)
    {
        var line = lines[i].In(text);
        var last = lines[i - 1].In(text);
        if (layout.Blank && lines[i].Before == Gap.Blank)
        {
            return true;
        }

        if (IsFixed(line) || IsFixed(last))
        {
            return true;
        }

        if (last[^1] == '-' && char.IsLetter(line[0]))
        {
            return false;
        }

        if (Label.TryRead(line, out var label))
        {
            return counter.Accepts(label, line, last, layout.EndsEarly(i - 1, 0));
        }

        var ended = Endings.IsSentenceEnd(last);
        return ended ? layout.EndsEarly(i - 1, 0.02) && !char.IsLower(line[0])
            : !Endings.GoesOn(last) && char.IsUpper(line[0]) && layout.EndsEarly(i - 1, 0.25);
    }

    private static bool IsFixed(ReadOnlySpan<char> line) =>
        Cues.IsPlaceDate(line) || Cues.StandsAlone(line) || Cues.IsLetterSpaced(line);
}
