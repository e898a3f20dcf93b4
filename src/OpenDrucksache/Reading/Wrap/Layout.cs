using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>How the lines of a text are set: what divides paragraphs, what a space before a line end means, how wide a full line is.</summary>
internal sealed class Layout
{
    /// <summary>How many lines are looked at together, and as many around them.</summary>
    private const int Reach = 16;

    private readonly string _text;
    private readonly IReadOnlyList<Line> _lines;
    private readonly int[] _widths;
    private readonly bool[] _mute;

    public Layout(string text, IReadOnlyList<Line> lines, bool known = false)
    {
        (_text, _lines) = (text, lines);
        _widths = Widths(text, lines);
        _mute = Mute(lines);
        QuestionColumn.Measure(text, lines, _widths);
        (Known, Blank, Strict) = (known, known, known);
        if (known)
        {
            return;
        }

        var blanks = lines.Count(line => line.Before == Gap.Blank);
        var single = lines.Count > 1 && (blanks * 2 >= lines.Count - 1 || lines.Sum(line => (long)line.Length) / lines.Count > 160);
        var (nearly, all) = BlanksFollowEnds();
        Strict = all && blanks < lines.Count - 1;
        Wrapped = Strict || (nearly && !single);
        Blank = single || Wrapped;
        Opens = !Blank && lines.Count(line => line.Open) * 10 >= lines.Count * 7;
        (Closing, Pulls) = Blank ? (false, false) : ClosesParagraphs(text, lines);
        Opens &= !Closing;
    }

    /// <summary>Whether geometry has told where paragraphs end.</summary>
    public bool Known { get; }

    /// <summary>Whether a blank line divides two paragraphs and nothing else does: no line that ends early is without one behind it.</summary>
    public bool Strict { get; }

    /// <summary>Whether blank lines divide the paragraphs, as in the re-flowed flavour.</summary>
    public bool Blank { get; }

    /// <summary>Whether the paragraphs between the blank lines are wrapped.</summary>
    public bool Wrapped { get; }

    /// <summary>Whether a line of this text that ends without a space ends its paragraph or a torn word, and no other does.</summary>
    public bool Closing { get; }

    /// <summary>Whether the spaces at line ends say nothing around this line: in an annex that was made otherwise all lines have one.</summary>
    public bool IsMute(int line) => Closing && _mute[line / Reach];

    /// <summary>Whether the lines of this text end with a space, so that one without it ends within a torn word.</summary>
    public bool Opens { get; }

    /// <summary>Whether torn words were pulled to the next line, as DIP does with soft hyphens.</summary>
    public bool Pulls { get; }

    /// <summary>Whether the gap divides two paragraphs for sure.</summary>
    public bool Divides(Gap gap) => Blank && (gap == Gap.Blank || (Strict && gap == Gap.PageAndBlank));

    /// <summary>Whether the first word of the next line would have had room on this one, with so much of a line to spare.</summary>
    public bool EndsEarly(int line, double slack)
    {
        var next = _lines[line + 1].In(_text);
        var space = next.IndexOf(' ');
        var word = space < 0 ? next.Length : space;
        return _lines[line].Length + 1 + word + slack * _widths[line] <= _widths[line];
    }

    /// <summary>The width of a full line around this one.</summary>
    public int WidthAt(int line) => _widths[line];

    /// <summary>Whether the line is about as wide as its neighbours.</summary>
    public bool IsFull(int line) => _lines[line].Length >= _widths[line] * 4 / 5;

    /// <summary>Whether nearly every line that seems to end a paragraph has a blank line behind it, and whether every one has that ends early.</summary>
    private (bool Nearly, bool All) BlanksFollowEnds()
    {
        var (ends, blank, early, open) = (0, 0, 0, 0);
        for (var i = 0; i + 1 < _lines.Count; i++)
        {
            if (!EndsEarly(i, 0.1))
            {
                continue;
            }

            var follows = _lines[i + 1].Before.IsBlank();
            (early, open) = (early + 1, open + (follows ? 0 : 1));
            if (Endings.IsSentenceEnd(_lines[i].In(_text)))
            {
                (ends, blank) = (ends + 1, blank + (follows ? 1 : 0));
            }
        }

        var nearly = blank >= 2 && blank * 5 >= ends * 4;
        return (nearly, nearly && open * 50 <= early);
    }

    /// <summary>Looks at the lines before labels: they end a paragraph for sure.</summary>
    private static (bool Closing, bool Pulls) ClosesParagraphs(string text, IReadOnlyList<Line> lines)
    {
        var (closed, open, all, pulled) = (0, 0, 0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var line = lines[i].In(text);
            all += lines[i].Open ? 1 : 0;
            pulled += !lines[i].Open && line[^1] is not ('-' or '/') && char.IsLower(text[lines[i + 1].Start]) ? 1 : 0;
            if (Cues.IsPlaceDate(line) || LetterSpacing.IsSpaced(line) || (line.Length < 90 && line[^1] == ':' && Cues.IsFormula(line))
                || (Endings.IsSentenceEnd(line) && Label.TryRead(lines[i + 1].In(text), out var label) && label.Style != LabelStyle.Bullet
                    && !Months.Follow(line, lines[i + 1].In(text)) && !Months.Begins(lines[i + 1].In(text)[label.Length..].TrimStart(' '))))
            {
                closed += lines[i].Open ? 0 : 1;
                open += lines[i].Open ? 1 : 0;
            }
        }

        return (closed > 0 && open * 4 <= closed && all * 7 >= lines.Count, pulled * 50 > lines.Count);
    }

    /// <summary>The width of a full line around each line: seven in ten characters nearby stand in lines no wider. The reasons of a motion are set wider than what is above its signatures.</summary>
    private static int[] Widths(string text, IReadOnlyList<Line> lines)
    {
        var widths = new int[lines.Count];
        for (var (start, end) = (0, 1); start < lines.Count; start = end++)
        {
            while (end < lines.Count && lines[end].In(text) is var line && !Cues.IsPlaceDate(line) && !(Cues.IsReasons(line) && Cues.IsPlaceDate(lines[start].In(text))))
            {
                end++;
            }

            Measure(lines, start, end, widths);
        }

        return widths;
    }

    private static void Measure(IReadOnlyList<Line> lines, int start, int end, int[] widths)
    {
        Span<int> near = stackalloc int[2 * Reach];
        for (var from = start; from < end; from += Reach)
        {
            var first = Math.Max(start, from - Reach / 2);
            var count = Math.Min(2 * Reach, end - first);
            for (var i = 0; i < count; i++)
            {
                near[i] = lines[first + i].Length;
            }

            widths.AsSpan(from, Math.Min(Reach, end - from)).Fill(Width(near[..count]));
        }
    }

    /// <summary>In which runs of lines hardly one ends without a space.</summary>
    private static bool[] Mute(IReadOnlyList<Line> lines)
    {
        var mute = new bool[lines.Count / Reach + 1];
        for (var from = 0; from < lines.Count; from += Reach)
        {
            var first = Math.Clamp(from - Reach / 2, 0, Math.Max(0, lines.Count - 2 * Reach));
            var closed = 0;
            for (var i = first; i < Math.Min(lines.Count, first + 2 * Reach); i++)
            {
                closed += lines[i].Open ? 0 : 1;
            }

            mute[from / Reach] = lines.Count > 2 * Reach && closed <= 1;
        }

        return mute;
    }

    /// <summary>The length that seven in ten characters stand in lines no longer than; sorts the lengths.</summary>
    public static int Width(Span<int> lengths)
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
