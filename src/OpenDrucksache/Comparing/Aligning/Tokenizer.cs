using System.Buffers;
using System.Text;

namespace OpenDrucksache.Comparing.Aligning;

/// <summary>Cuts a stretch of text into tokens.</summary>
internal static class Tokenizer
{
    private const string Quotes = "\"'„“”‚‘’»«›‹";
    private const string UrlEnds = "<>\"„“”»«";
    private static readonly SearchValues<char> UrlTail = SearchValues.Create(".,;:!?)]}");

    /// <summary>Adds the tokens of text[start..end].</summary>
    public static void Cut(string text, int start, int end, Vocabulary vocabulary, List<Token> tokens)
    {
        var at = start;
        while (at < end)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var (next, kind) = Next(text.AsSpan(0, end), at);
            tokens.Add(new Token(at, next, vocabulary.Key(text, at, next - at), kind));
            at = next;
        }
    }

    private static (int End, TokenKind Kind) Next(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c))
        {
            return (NumberEnd(text, at), TokenKind.Number);
        }

        if (IsLetter(c))
        {
            return c is 'h' or 'w' && UrlEnd(text, at) is var url && url > at ? (url, TokenKind.Url) : (WordEnd(text, at), TokenKind.Word);
        }

        if (Quotes.Contains(c, StringComparison.Ordinal))
        {
            return (at + 1, TokenKind.Quote);
        }

        Rune.DecodeFromUtf16(text[at..], out _, out var length);
        return (at + length, TokenKind.Sign);
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

        while (i < text.Length && IsLetter(text[i]))
        {
            i++;
        }

        return i;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        var i = at + 1;
        while (i < text.Length)
        {
            var hyphen = IsHyphen(text[i]) && i + 1 < text.Length && (IsLetter(text[i + 1]) || char.IsAsciiDigit(text[i + 1]));
            if (!hyphen && !IsLetter(text[i]) && !char.IsAsciiDigit(text[i]))
            {
                break;
            }

            i++;
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

    private static bool IsLetter(char c) =>
        char.IsLetter(c) || c == '\u00AD' || (c >= '\u0300' && char.GetUnicodeCategory(c) is
            System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);

    internal static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';
}
