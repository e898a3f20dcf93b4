namespace OpenDrucksache.Comparing.Aligning;

/// <summary>Some units of one paper as one run of words, with the units that begin in it.</summary>
internal sealed class Stream
{
    private readonly Unit?[] _begun;
    private readonly Unit[] _owner;

    private Stream(Token[] tokens, Unit?[] begun, Unit[] owner) => (Tokens, _begun, _owner) = (tokens, begun, owner);

    public Token[] Tokens { get; }

    public static Stream Of(List<Unit> units, int first, int end, Vocabulary words)
    {
        var tokens = new List<Token>();
        var (begun, owner) = (new List<Unit?>(), new List<Unit>());
        for (var u = first; u < end; u++)
        {
            var own = units[u].Tokens(words);
            for (var k = 0; k < own.Length; k++)
            {
                begun.Add(k == 0 && tokens.Count > 0 ? units[u] : null);
                owner.Add(units[u]);
            }

            tokens.AddRange(own);
        }

        return new Stream([.. tokens], [.. begun], [.. owner]);
    }

    /// <summary>The unit that begins with this word behind others; null where the words run on, and at the ends.</summary>
    public Unit? Begun(int token) => token < _begun.Length ? _begun[token] : null;

    /// <summary>The unit that this word stands in.</summary>
    public Unit Owner(int token) => _owner[token];
}
