using System.Text;

namespace OpenDrucksache.Publishing.Tables;

/// <summary>Text that every reader can decode.</summary>
internal static class WellFormed
{
    /// <summary>The text; a lone surrogate becomes U+FFFD, so that offsets in code points stay the same.</summary>
    public static string Text(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(rune);
        }

        return result.ToString();
    }
}
