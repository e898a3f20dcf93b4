namespace OpenDrucksache.Comparing;

/// <summary>A paper with its reading text and where each paragraph lies in it, in UTF-16 units.</summary>
internal sealed class Side
{
    private readonly int[]? _codePoints;
    private readonly int[] _starts;
    private int _last;

    public Side(Paper paper)
    {
        Paper = paper;
        Text = ReadingText.Of(paper);
        _starts = new int[paper.Paragraphs.Count];
        var at = 0;
        for (var i = 0; i < _starts.Length; i++)
        {
            _starts[i] = at;
            at += paper.Paragraphs[i].Text.Length + ReadingText.Separator.Length;
        }

        _codePoints = Text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? null : CountCodePoints(Text);
    }

    public Paper Paper { get; }

    public string Text { get; }

    public int Count => _starts.Length;

    public Paragraph this[int paragraph] => Paper.Paragraphs[paragraph];

    public int Start(int paragraph) => _starts[paragraph];

    public int End(int paragraph) => _starts[paragraph] + Paper.Paragraphs[paragraph].Text.Length;

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

    /// <summary>A stretch in code points.</summary>
    public TextRange Range(int start, int end) => new(CodePoint(start), CodePoint(end));

    private int CodePoint(int place) => _codePoints is null ? place : _codePoints[place];

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
