namespace OpenDrucksache.Comparing;

/// <summary>A paper with its reading text and where each paragraph lies in it, in UTF-16 units.</summary>
internal sealed class Side
{
    private readonly Paragraph[] _paragraphs;
    private readonly int[]? _codePoints;
    private readonly int[] _starts;
    private readonly Lazy<int[]> _rows;
    private int _last;

    public Side(Paper paper)
    {
        Text = ReadingText.Of(paper);
        _paragraphs = [.. paper.Paragraphs];
        _starts = new int[_paragraphs.Length];
        var at = 0;
        for (var i = 0; i < _starts.Length; i++)
        {
            _starts[i] = at;
            at += _paragraphs[i].Text.Length + ReadingText.Separator.Length;
        }

        _rows = new Lazy<int[]>(() => CountRows(_paragraphs));
        _codePoints = Text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? null : CountCodePoints(Text);
    }

    public IReadOnlyList<Paragraph> Paragraphs => _paragraphs;

    /// <summary>Whether its text comes behind another's: where two ways are equally good, the side that comes first decides, whichever is the old one.</summary>
    public bool IsBehind(Side other) => string.CompareOrdinal(Text, other.Text) > 0;

    public string Text { get; }

    public int Count => _starts.Length;

    public Paragraph this[int paragraph] => _paragraphs[paragraph];

    public int Start(int paragraph) => _starts[paragraph];

    public int End(int paragraph) => _starts[paragraph] + _paragraphs[paragraph].Text.Length;

    /// <summary>The paragraph that this place lies in or directly behind; -1 in an empty text.</summary>
    public int ParagraphAt(int place)
    {
        if (_last < _starts.Length && _starts[_last] <= place && (_last + 1 == _starts.Length || place < _starts[_last + 1]))
        {
            return _last;
        }

        var found = Find(place);
        _last = Math.Max(0, found);
        return found;
    }

    private int Find(int place)
    {
        var found = Array.BinarySearch(_starts, place);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Where this stretch begins, in a word; for a row of a table with the row and, where cells are told apart, the column.</summary>
    public string Path(int place, int end)
    {
        var paragraph = ParagraphAt(place);
        if (paragraph < 0)
        {
            return "";
        }

        if (this[paragraph].Kind != ParagraphKind.Table)
        {
            return Paths.Of(this[paragraph]);
        }

        var row = Paths.OfRow(this[paragraph].Path, _rows.Value[paragraph]);
        var isWhole = place == Start(paragraph) && end >= End(paragraph);
        return isWhole ? row : row + Paths.OfColumn(this[paragraph].Text, place - Start(paragraph));
    }

    /// <summary>A stretch in code points.</summary>
    public TextRange Range(int start, int end) => new(CodePoint(start), CodePoint(end));

    private int CodePoint(int place) => _codePoints is null ? place : _codePoints[place];

    /// <summary>The place of each row in its table, from 1.</summary>
    private static int[] CountRows(Paragraph[] paragraphs)
    {
        var rows = new int[paragraphs.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = paragraphs[i].Kind != ParagraphKind.Table ? 0 : i == 0 ? 1 : rows[i - 1] + 1;
        }

        return rows;
    }

    private static int[] CountCodePoints(string text)
    {
        var counts = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            var inPair = i > 0 && char.IsSurrogatePair(text[i - 1], text[i]);
            counts[i + 1] = counts[i] + (inPair ? 0 : 1);
        }

        return counts;
    }
}
