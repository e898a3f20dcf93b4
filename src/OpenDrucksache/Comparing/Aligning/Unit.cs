namespace OpenDrucksache.Comparing.Aligning;

/// <summary>
/// What is aligned as a whole: one paragraph, a part of one that is a paragraph on the other side, or a run of paragraphs that
/// holds one list of persons.
/// </summary>
internal sealed class Unit(Side side, int first, int last, int bodyStart, int bodyKey)
{
    private Token[]? _tokens;
    private Token[]? _bodyTokens;
    private int[]? _bag;
    private (int Count, int Weight)? _weighed;

    public Side Side => side;

    public int First => first;

    public int Last => last;

    public Paragraph Paragraph => side[first];

    /// <summary>Its part in the paper.</summary>
    public ParagraphKind Kind { get; private init; } = side[first].Kind;

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
    public Unit Part(int start, int body, int end, int key, string? marker, ParagraphKind kind) =>
        new(side, first, last, body, key) { Start = start, End = end, Marker = marker, Kind = kind };

    public Token[] Tokens(Vocabulary words) => _tokens ??= Tokenizer.Cut(side.Text, Start, End, words);

    /// <summary>Its tokens behind the label.</summary>
    public Token[] BodyTokens(Vocabulary words)
    {
        if (_bodyTokens is null)
        {
            var tokens = Tokens(words);
            var label = 0;
            while (label < tokens.Length && tokens[label].Start < BodyStart)
            {
                label++;
            }

            _bodyTokens = label == 0 ? tokens : tokens[label..];
        }

        return _bodyTokens;
    }

    /// <summary>The keys of its words and figures without the label, sorted: what likeness is measured on.</summary>
    public int[] Bag(Vocabulary words)
    {
        if (_bag is null)
        {
            var tokens = BodyTokens(words);
            var bag = new int[tokens.Length];
            var count = 0;
            foreach (var token in tokens)
            {
                bag[count] = token.Key;
                count += Likeness.IsCounted(token) ? 1 : 0;
            }

            _bag = bag[..count];
            Array.Sort(_bag);
        }

        return _bag;
    }

    /// <summary>How many words and figures it has without the label.</summary>
    public int Count(Vocabulary words) => Weighed(words).Count;

    /// <summary>Their weight.</summary>
    public int Weight(Vocabulary words) => Weighed(words).Weight;

    private (int Count, int Weight) Weighed(Vocabulary words) => _weighed ??= Likeness.Weigh(BodyTokens(words));
}
