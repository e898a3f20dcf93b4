using System.Buffers;
using System.Globalization;
using System.Text;

namespace OpenDrucksache.Rendering;

/// <summary>Makes the signs visible that steer a terminal or turn the direction of text, as "&lt;U+202E&gt;".</summary>
public static class Visible
{
    /// <summary>Signs that need no second look: neither do they act, nor are they marks of HTML or XML.</summary>
    internal static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Between(' ', '~').Except("&<>\"'"), .. Between('\u00a0', '\u017f').Except("\u00ad"), .. "–—‘’‚“”„†•…‰€→×−"]);

    /// <summary>The text on one line with nothing in it that acts; white space becomes a space.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExcept(Plain) < 0)
        {
            return text.ToString();
        }

        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' or '\r')
            {
                visible.Append(' ');
            }
            else if (Acts(rune))
            {
                visible.Append('<').Append(Name(rune)).Append('>');
            }
            else
            {
                visible.Append(rune.ToString());
            }
        }

        return visible.ToString();
    }

    /// <summary>Where the first sign that acts begins; -1 where there is none.</summary>
    public static int FirstActing(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var odd = text[at..].IndexOfAnyExcept(Plain);
            if (odd < 0)
            {
                return -1;
            }

            at += odd;
            Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
            if (Acts(rune))
            {
                return at;
            }

            at += length;
        }

        return -1;
    }

    /// <summary>Controls, format signs (bidi controls, zero-width signs), line separators, private use and what is no character.</summary>
    public static bool Acts(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned;

    /// <summary>What a sign that acts is called: "U+202E".</summary>
    internal static string Name(Rune rune) => "U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture);

    private static IEnumerable<char> Between(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
