using System.Globalization;
using System.Text;

namespace OpenDrucksache.Rendering;

/// <summary>Makes the signs visible that steer a terminal or turn the direction of text, as "&lt;U+202E&gt;".</summary>
public static class Visible
{
    /// <summary>The text on one line with nothing in it that acts; white space becomes a space.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' or '\r')
            {
                visible.Append(' ');
            }
            else if (Acts(rune))
            {
                visible.Append("<U+").Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture)).Append('>');
            }
            else
            {
                visible.Append(rune.ToString());
            }
        }

        return visible.ToString();
    }

    /// <summary>Controls, format signs (bidi controls, zero-width signs), line separators, private use and what is no character.</summary>
    public static bool Acts(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned;
}
