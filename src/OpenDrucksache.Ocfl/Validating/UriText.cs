namespace OpenDrucksache.Ocfl;

/// <summary>What of URIs is needed to tell that a text is one (RFC 3986).</summary>
internal static class UriText
{
    /// <summary>Whether the text has a scheme, something after it, and no characters that a URI cannot hold.</summary>
    public static bool IsAbsolute(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && colon < text.Length - 1
            && char.IsAsciiLetter(text[0])
            && text.AsSpan(0, colon).IndexOfAnyExcept(Scheme) < 0
            && text.AsSpan(colon).IndexOfAny(Forbidden) < 0
            && !text.Any(symbol => symbol is <= ' ' or '\u007f');
    }

    private static readonly System.Buffers.SearchValues<char> Scheme =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    private static readonly System.Buffers.SearchValues<char> Forbidden = System.Buffers.SearchValues.Create("\"<>\\^`{|}");
}
