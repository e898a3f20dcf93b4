using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>How the lines of a text are set: whether a blank line divides paragraphs, and how wide a full line is.</summary>
internal sealed class Layout
{
    private readonly string _text;
    private readonly IReadOnlyList<Line> _lines;
    private readonly int[] _widths;

    public Layout(string text, IReadOnlyList<Line> lines)
    {
        (_text, _lines) = (text, lines);
        Blank = IsBlankDivided(lines);
        _widths = Widths(lines);
    }

    /// <summary>Whether blank lines divide the paragraphs, as in the re-flowed flavour.</summary>
    public bool Blank { get; }

    /// <summary>Whether the first word of the next line would have had room on this one.</summary>
    public bool EndsEarly(int line, double slack)
    {
        var next = _lines[line + 1].In(_text);
        var space = next.IndexOf(' ');
        var word = space < 0 ? next.Length : space;
        return _lines[line].Length + 1 + word + slack * _widths[line] <= _widths[line];
    }

    private static bool IsBlankDivided(IReadOnlyList<Line> lines)
    {
        var blanks = 0;
        var length = 0L;
        foreach (var line in lines)
        {
            blanks += line.Before == Gap.Blank ? 1 : 0;
            length += line.Length;
        }

        return lines.Count > 1 && (blanks * 2 >= lines.Count - 1 || length / lines.Count > 160);
    }

    /// <summary>The width of a full line around each line: seven in ten characters nearby stand in lines no wider.</summary>
    private static int[] Widths(IReadOnlyList<Line> lines)
    {
        const int reach = 16;
        var widths = new int[lines.Count];
        Span<int> near = stackalloc int[2 * reach];
        for (var from = 0; from < lines.Count; from += reach)
        {
            var first = Math.Max(0, from - reach / 2);
            var count = Math.Min(2 * reach, lines.Count - first);
            for (var i = 0; i < count; i++)
            {
                near[i] = lines[first + i].Length;
            }

            widths.AsSpan(from, Math.Min(reach, lines.Count - from)).Fill(Width(near[..count]));
        }

        return widths;
    }

    private static int Width(Span<int> lengths)
    {
        lengths.Sort();
        var all = 0L;
        foreach (var length in lengths)
        {
            all += length;
        }

        var sum = 0L;
        var at = -1;
        while (sum * 10 < all * 7)
        {
            sum += lengths[++at];
        }

        return lengths[Math.Max(at, 0)];
    }
}
