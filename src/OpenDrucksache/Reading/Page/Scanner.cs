namespace OpenDrucksache.Reading.Page;

/// <summary>Reads a run of text word by word; blind to how much white space, line ends included, lies between.</summary>
internal ref struct Scanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    public int Position { get; private set; }

    public readonly bool AtEnd => _text[Position..].Trim().IsEmpty;

    public readonly ReadOnlySpan<char> Rest => _text[Position..];

    /// <summary>Steps over the word if it is next, spaces before it and within it aside.</summary>
    public bool TryWord(string word)
    {
        var at = Position;
        foreach (var c in word)
        {
            while (at < _text.Length && char.IsWhiteSpace(_text[at]))
            {
                at++;
            }

            if (at == _text.Length || _text[at] != c)
            {
                return false;
            }

            at++;
        }

        Position = at;
        return true;
    }

    public bool TryAny(string characters)
    {
        SkipSpace();
        if (Position < _text.Length && characters.Contains(_text[Position], StringComparison.Ordinal))
        {
            Position++;
            return true;
        }

        return false;
    }

    /// <summary>Steps over the longest run of these characters; empty if none is next.</summary>
    public ReadOnlySpan<char> Run(Func<char, bool> belongs)
    {
        SkipSpace();
        var start = Position;
        while (Position < _text.Length && belongs(_text[Position]))
        {
            Position++;
        }

        return _text[start..Position];
    }

    private void SkipSpace()
    {
        while (Position < _text.Length && char.IsWhiteSpace(_text[Position]))
        {
            Position++;
        }
    }
}
