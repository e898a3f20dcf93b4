namespace OpenDrucksache.Comparing.Aligning;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with hyphens and digits inside.</summary>
    Word,

    /// <summary>Begins with a digit: "15,5", "21/8376", "20a".</summary>
    Number,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>A quotation mark.</summary>
    Quote,

    /// <summary>Any other sign.</summary>
    Sign,
}

/// <summary>A word, number, web address or sign of a text, in UTF-16 units; white space lies between tokens.</summary>
internal readonly record struct Token(int Start, int End, int Key, TokenKind Kind)
{
    public int Length => End - Start;
}
