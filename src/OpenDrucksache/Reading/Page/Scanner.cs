namespace OpenDrucksache.Reading.Page;

/// <summary>Reads a run of text word by word; blind to how much white space, line ends included, lies between words.</summary>
internal ref struct Scanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    public int Position { get; private set; }

    /// <summary>Steps over the words if they are next; a space among them stands for white space or none.</summary>
    public bool TryWords(string words) => Try(words, torn: false);

    /// <summary>Steps over the word if it is next, with white space anywhere in it.</summary>
    public bool TryTorn(string word) => Try(word, torn: true);

    private bool Try(string words, bool torn)
    {
        var at = Position;
        var gap = true;
        foreach (var c in words)
        {
            if (c == ' ')
            {
                gap = true;
                continue;
            }

            while ((gap || torn) && at < _text.Length && char.IsWhiteSpace(_text[at]))
            {
                at++;
            }

            if (at == _text.Length || _text[at] != c)
            {
                return false;
            }

            (gap, at) = (false, at + 1);
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
