using System.Text;

namespace OpenDrucksache.Publishing.Tables;

/// <summary>Text that every reader can open.</summary>
internal static class CellText
{
    /// <summary>
    /// The longest text of a cell, in UTF-16. Parquet.Net writes the bounds of a column four times into a page's header, and
    /// Arrow opens no header above 16 MiB.
    /// </summary>
    public const int Most = 1_000_000;

    /// <summary>The text. A lone surrogate becomes U+FFFD, so that offsets in code points stay the same; what is too long is cut.</summary>
    public static string Of(string text)
    {
        var shown = text.Length <= Most ? text : string.Concat(text.AsSpan(0, Most - 1), "…");
        return shown.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? WellFormed(shown) : shown;
    }

    private static string WellFormed(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(rune);
        }

        return result.ToString();
    }
}
