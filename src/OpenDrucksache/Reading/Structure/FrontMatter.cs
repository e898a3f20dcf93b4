using OpenDrucksache.Reading.Text;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Structure;

/// <summary>A run of lines in the front of a paper and what it is.</summary>
internal readonly record struct Part(Range Lines, ParagraphKind Kind);

/// <summary>The front of a paper: type, authors, references, title, up to where its text begins.</summary>
internal sealed class FrontMatter
{
    private const int MostLinesBeforeType = 12;
    private const int MostTitleLines = 8;

    private readonly string _text;
    private readonly IReadOnlyList<Line> _lines;
    private readonly Layout _layout;
    private readonly List<Part> _parts = [];
    private int _next;

    private FrontMatter(string text, IReadOnlyList<Line> lines, Layout layout) => (_text, _lines, _layout) = (text, lines, layout);

    /// <summary>DIP's <c>drucksachetyp</c>; null where no line says it.</summary>
    public string? Typ { get; private set; }

    public IReadOnlyList<Part> Parts => _parts;

    /// <summary>The first line behind it.</summary>
    public int End => _next;

    public static FrontMatter Read(string text, IReadOnlyList<Line> lines, Layout layout)
    {
        var front = new FrontMatter(text, lines, layout);
        front.ReadType();
        if (front.Typ is not null)
        {
            front.ReadAuthors();
            front.ReadReferences();
            front.ReadTitle();
            front.ReadReferences();
        }

        return front;
    }

    private ReadOnlySpan<char> At(int i) => _lines[i].In(_text);

    private void ReadType()
    {
        for (var i = 0; i < Math.Min(MostLinesBeforeType, _lines.Count); i++)
        {
            if (Types.Of(At(i)) is { } typ)
            {
                Typ = typ;
                for (var before = 0; before < i; before++)
                {
                    _parts.Add(new Part(before..(before + 1), ParagraphKind.Paragraph));
                }

                _parts.Add(new Part(i..(i + 1), ParagraphKind.Heading));
                _next = i + 1;
                return;
            }
        }
    }

    private void ReadAuthors()
    {
        if (_next < _lines.Count && BeginsAuthors(At(_next)))
        {
            var start = _next++;
            while (_next < _lines.Count && !Hard(_next) && !EndsAuthors(_next - 1, _next))
            {
                _next++;
            }

            _parts.Add(new Part(start.._next, ParagraphKind.Authors));
        }
    }

    private static bool BeginsAuthors(ReadOnlySpan<char> line) =>
        line.StartsWith("der ", StringComparison.Ordinal) || line.StartsWith("des ", StringComparison.Ordinal)
        || line.StartsWith("durch ", StringComparison.Ordinal);

    private bool EndsAuthors(int last, int next)
    {
        var end = At(last);
        var begin = At(next);
        if (BeginsReference(begin) || Cues.IsFormula(begin))
        {
            return true;
        }

        if (begin.StartsWith("und ", StringComparison.Ordinal) || begin.StartsWith("sowie ", StringComparison.Ordinal) || begin[0] == '(')
        {
            return false;
        }

        return Fraktionen.EndsWithOne(end)
            || (end[^1] is not ',' and not '-' && !Endings.GoesOn(end) && !begin.Contains(',') && !Fraktionen.EndsWithOne(begin));
    }

    private void ReadReferences()
    {
        while (_next < _lines.Count && BeginsReference(At(_next)))
        {
            var start = _next++;
            while (_next < _lines.Count && !Hard(_next) && !EndsReference(_next - 1, _next))
            {
                _next++;
            }

            _parts.Add(new Part(start.._next, ParagraphKind.Reference));
        }
    }

    private bool EndsReference(int last, int next)
    {
        var end = At(last);
        var begin = At(next);
        return BeginsReference(begin) || Cues.IsFormula(begin) || (end[0] == '–' && end[^1] == '–') || Fraktionen.EndsWithOne(end)
            || (end[^1] is not ',' and not '-' && !Endings.GoesOn(end) && _layout.EndsEarly(last, 0.1) && !begin.StartsWith("– "));
    }

    private static bool BeginsReference(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<string> starts = ["zu der ", "zu dem ", "zu den ", "auf die ", "– Drucksache", "- Drucksache", "hier:", "KOM(", "Ratsdok."];
        foreach (var start in starts)
        {
            if (line.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadTitle()
    {
        var start = _next;
        while (_next < _lines.Count && _next - start < MostTitleLines && !EndsTitle(start, _next))
        {
            _next++;
        }

        if (_next > start)
        {
            _parts.Add(new Part(start.._next, ParagraphKind.Title));
        }
    }

    private bool EndsTitle(int start, int next)
    {
        var line = At(next);
        if (Cues.IsFormula(line) || Cues.StandsAlone(line) || Cues.IsLetterSpaced(line) || BeginsReference(line) || Label.TryRead(line, out _))
        {
            return true;
        }

        return next > start && (Hard(next)
            || (!Endings.GoesOn(At(next - 1)) && char.IsUpper(line[0]) && At(next - 1)[^1] != '-' && _layout.EndsEarly(next - 1, 0.05)));
    }

    private bool Hard(int line) => _layout.Blank && _lines[line].Before == Gap.Blank;
}
