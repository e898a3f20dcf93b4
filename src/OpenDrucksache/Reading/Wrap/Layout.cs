using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>How the lines of a text are set: what divides paragraphs, what a space before a line end means, how wide a full line is.</summary>
internal sealed class Layout
{
    private readonly string _text;
    private readonly IReadOnlyList<Line> _lines;
    private readonly int[] _widths;

    public Layout(string text, IReadOnlyList<Line> lines)
    {
        (_text, _lines) = (text, lines);
        Blank = IsBlankDivided(lines);
        Closing = !Blank && ClosesParagraphs(text, lines);
        _widths = Widths(lines);
    }

    /// <summary>Whether blank lines divide the paragraphs, as in the re-flowed flavour.</summary>
    public bool Blank { get; }

    /// <summary>Whether a line of this text that ends without a space ends its paragraph or a torn word, and no other does.</summary>
    public bool Closing { get; }

    /// <summary>Whether the first word of the next line would have had room on this one, with so much of a line to spare.</summary>
    public bool EndsEarly(int line, double slack)
    {
        var next = _lines[line + 1].In(_text);
        var space = next.IndexOf(' ');
        var word = space < 0 ? next.Length : space;
        return _lines[line].Length + 1 + word + slack * _widths[line] <= _widths[line];
    }

    /// <summary>Whether the line is about as wide as its neighbours.</summary>
    public bool IsFull(int line) => _lines[line].Length >= _widths[line] * 4 / 5;

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

    /// <summary>Looks at the lines before labels: they end a paragraph for sure.</summary>
    private static bool ClosesParagraphs(string text, IReadOnlyList<Line> lines)
    {
        var (closed, open, all) = (0, 0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            all += lines[i].Open ? 1 : 0;
            var next = lines[i + 1].In(text);
            if (Cues.IsPlaceDate(lines[i].In(text)) || LetterSpacing.IsSpaced(lines[i].In(text))
                || (Endings.IsSentenceEnd(lines[i].In(text)) && Label.TryRead(next, out var label) && label.Style != LabelStyle.Bullet))
            {
                closed += lines[i].Open ? 0 : 1;
                open += lines[i].Open ? 1 : 0;
            }
        }

        return closed > 0 && open * 5 <= closed && all * 5 >= lines.Count * 2;
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
