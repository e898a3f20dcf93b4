using System.Globalization;
using System.Text;
using System.Xml;

namespace OpenDrucksache.Rendering.Docx;

/// <summary>Plain text inside XML.</summary>
internal static class XmlText
{
    /// <summary>The text with the signs made visible that XML 1.0 cannot hold, or would not give back: "&lt;U+000B&gt;".</summary>
    public static string Of(string text)
    {
        var at = text.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF');
        if (at < 0)
        {
            return text;
        }

        var held = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = IsHeld(rune) ? held.Append(rune.ToString())
                : held.Append("<U+").Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture)).Append('>');
        }

        return held.ToString();
    }

    private static bool IsHeld(Rune rune) =>
        rune.Value is '\n' or '\t' || (rune.Value != '\r' && (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));
}
