using System.Globalization;

namespace OpenDrucksache.Comparing.Aligning;

/// <summary>What a UTF-16 unit is to the tokenizer.</summary>
internal enum Glyph : byte
{
    /// <summary>A letter, what combines with one, or a soft hyphen.</summary>
    Letter,

    /// <summary>0 to 9.</summary>
    Digit,

    /// <summary>A hyphen; inside a word it belongs to it.</summary>
    Hyphen,

    /// <summary>White space.</summary>
    Space,

    /// <summary>A quotation mark or an apostrophe.</summary>
    Quote,

    /// <summary>Anything else.</summary>
    Sign,
}

/// <summary>Looks up what a UTF-16 unit is.</summary>
internal static class Glyphs
{
    private const string Quotes = "\"'„“”‚‘’»«›‹";

    private const int BehindPunctuation = 0x2070;

    /// <summary>Latin letters and the signs that are printed with them, told apart once.</summary>
    private static readonly Glyph[] Frequent = [.. Enumerable.Range(0, BehindPunctuation).Select(c => Find((char)c))];

    public static Glyph KindOf(char c) => c < Frequent.Length ? Frequent[c] : Find(c);

    private static Glyph Find(char c) =>
        char.IsLetter(c) || c == '\u00AD' || IsMark(c) ? Glyph.Letter
        : char.IsAsciiDigit(c) ? Glyph.Digit
        : Tokenizer.IsHyphen(c) ? Glyph.Hyphen
        : char.IsWhiteSpace(c) ? Glyph.Space
        : Quotes.Contains(c, StringComparison.Ordinal) ? Glyph.Quote
        : Glyph.Sign;

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
