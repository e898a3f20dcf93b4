using System.Buffers;
using System.Text;

namespace OpenDrucksache.Comparing.Aligning;

/// <summary>Cuts a stretch of text into tokens.</summary>
internal static class Tokenizer
{
    private const string UrlEnds = "<>\"„“”»«";
    private static readonly SearchValues<char> UrlTail = SearchValues.Create(".,;:!?)]}");

    private const int LettersAToken = 4;
    private const int LongestHost = 80;

    /// <summary>The tokens of text[start..end].</summary>
    public static Token[] Cut(string text, int start, int end, Vocabulary vocabulary)
    {
        var tokens = ArrayPool<Token>.Shared.Rent(((end - start) / LettersAToken) + 8);
        var count = 0;
        var span = text.AsSpan(0, end);
        for (var at = start; at < span.Length;)
        {
            var kind = Glyphs.KindOf(span[at]);
            if (kind == Glyph.Space)
            {
                at++;
                continue;
            }

            if (count == tokens.Length)
            {
                tokens = Longer(tokens);
            }

            var (next, said) = Next(span, at, kind);
            tokens[count++] = new Token(at, next, vocabulary.Key(text, at, next - at), said);
            at = next;
        }

        var cut = tokens[..count];
        ArrayPool<Token>.Shared.Return(tokens);
        return cut;
    }

    private static Token[] Longer(Token[] tokens)
    {
        var longer = ArrayPool<Token>.Shared.Rent(2 * tokens.Length);
        tokens.CopyTo(longer, 0);
        ArrayPool<Token>.Shared.Return(tokens);
        return longer;
    }

    private static (int End, TokenKind Kind) Next(ReadOnlySpan<char> text, int at, Glyph kind)
    {
        switch (kind)
        {
            case Glyph.Letter:
                if (text[at..] is ['h', 't', ..] or ['w', 'w', ..] && UrlEnd(text, at) is var url && url > at)
                {
                    return (url, TokenKind.Url);
                }

                var word = WordEnd(text, at);
                return IsHost(text, at, word) ? (AddressEnd(text, at), TokenKind.Url) : (word, TokenKind.Word);
            case Glyph.Digit:
                return (NumberEnd(text, at), TokenKind.Number);
            case Glyph.Quote:
                return (at + 1, TokenKind.Quote);
            default:
                Rune.DecodeFromUtf16(text[at..], out _, out var length);
                return (at + length, TokenKind.Sign);
        }
    }

    private static int NumberEnd(ReadOnlySpan<char> text, int at)
    {
        var i = at + 1;
        while (i < text.Length)
        {
            var inside = text[i] is '.' or ',' or '/' or ':' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]);
            if (!inside && !char.IsAsciiDigit(text[i]))
            {
                break;
            }

            i++;
        }

        while (i < text.Length && Glyphs.KindOf(text[i]) == Glyph.Letter)
        {
            i++;
        }

        return i;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        var i = at + 1;
        for (; i < text.Length; i++)
        {
            var kind = Glyphs.KindOf(text[i]);
            if (kind > Glyph.Digit && !(kind == Glyph.Hyphen && i + 1 < text.Length && Glyphs.KindOf(text[i + 1]) <= Glyph.Digit))
            {
                break;
            }
        }

        return CutOffNoteMark(text, at, i);
    }

    /// <summary>"Heimat1" is a word and the mark of a footnote; "CO2" is a word.</summary>
    private static int CutOffNoteMark(ReadOnlySpan<char> text, int start, int end)
    {
        var letters = end;
        while (char.IsAsciiDigit(text[letters - 1]))
        {
            letters--;
        }

        var glued = end - letters is 1 or 2 && letters - start >= 3 && char.IsLower(text[letters - 1]);
        return glued ? letters : end;
    }

    private static int UrlEnd(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        if (!rest.StartsWith("http://") && !rest.StartsWith("https://") && !rest.StartsWith("www."))
        {
            return at;
        }

        return AddressEnd(text, at);
    }

    /// <summary>Whether the word is the first of a host that a path follows: "beispiel.example/a", "www1.beispiel.example/a".</summary>
    private static bool IsHost(ReadOnlySpan<char> text, int at, int wordEnd)
    {
        if (!char.IsAsciiLetterLower(text[at]) || !(text[wordEnd..] is ['.', >= 'a' and <= 'z', ..] || text[at..wordEnd] is "www"))
        {
            return false;
        }

        var rest = text[at..Math.Min(text.Length, at + LongestHost)];
        var slash = rest.IndexOfAnyExcept(HostName.Parts);
        return slash > 0 && rest[slash] == '/' && HostName.EndsInDomain(rest[..slash]);
    }

    private static int AddressEnd(ReadOnlySpan<char> text, int at)
    {
        var i = at;
        while (i < text.Length && !char.IsWhiteSpace(text[i]) && !UrlEnds.Contains(text[i], StringComparison.Ordinal))
        {
            i++;
        }

        while (UrlTail.Contains(text[i - 1]))
        {
            i--;
        }

        return i;
    }

    internal static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Whether a character is more than the setting of a line makes: no white space, hyphen or soft hyphen.</summary>
    internal static bool IsInk(char c) => c != '\u00AD' && !IsHyphen(c) && !char.IsWhiteSpace(c);
}
