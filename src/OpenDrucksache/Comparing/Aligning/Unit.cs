namespace OpenDrucksache.Comparing.Aligning;

/// <summary>
/// What is aligned as a whole: one paragraph, a part of one that is a paragraph on the other side, or a run of paragraphs that
/// holds one list of persons.
/// </summary>
internal sealed class Unit(Side side, int first, int last, int bodyStart, int bodyKey)
{
    private Token[]? _tokens;
    private int[]? _bag;
    private int _weight = -1;

    public Side Side => side;

    public int First => first;

    public int Last => last;

    public Paragraph Paragraph => side[first];

    public ParagraphKind Kind => Paragraph.Kind;

    /// <summary>The same for equal texts, whatever their labels.</summary>
    public int BodyKey => bodyKey;

    public int Start { get; private init; } = side.Start(first);

    public int End { get; private init; } = side.End(last);

    /// <summary>Its label; null where it has none.</summary>
    public string? Marker { get; private init; } = side[first].Marker;

    /// <summary>Where the text begins behind the label.</summary>
    public int BodyStart => bodyStart;

    public ReadOnlySpan<char> Text => side.Text.AsSpan(Start, End - Start);

    /// <summary>A stretch of it as a unit of its own.</summary>
    public Unit Part(int start, int body, int end, int key, string? marker) =>
        new(side, first, last, body, key) { Start = start, End = end, Marker = marker };

    public Token[] Tokens(Vocabulary words)
    {
        if (_tokens is null)
        {
            var tokens = new List<Token>((End - Start) / 6 + 4);
            Tokenizer.Cut(side.Text, Start, End, words, tokens);
            _tokens = [.. tokens];
        }

        return _tokens;
    }

    /// <summary>The keys of its words and figures without the label, sorted: what likeness is measured on.</summary>
    public int[] Bag(Vocabulary words)
    {
        if (_bag is null)
        {
            _bag = [.. Tokens(words).Where(t => t.Kind < TokenKind.Quote && t.Start >= BodyStart).Select(t => t.Key)];
            Array.Sort(_bag);
        }

        return _bag;
    }

    /// <summary>The weight of its bag.</summary>
    public int Weight(Vocabulary words) => _weight >= 0 ? _weight : _weight = Likeness.Weight(Bag(words), words);
}
