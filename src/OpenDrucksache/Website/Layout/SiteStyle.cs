using System.Globalization;
using System.Text;
using OpenDrucksache.Rendering;
using OpenDrucksache.Website.Writing;

namespace OpenDrucksache.Website.Layout;

/// <summary>The sheet of all pages, and their sign.</summary>
internal static class SiteStyle
{
    private static byte[] Sheet => [.. Rendering.Html.PageStyle.Bytes, .. Resource.Bytes("Layout.stil.css")];

    public static void Write(SiteDisk disk)
    {
        disk.Write(SitePath.Style, Sheet);
        disk.Write("zeichen.svg", Resource.Bytes("Layout.zeichen.svg"));
    }

    /// <summary>Puts a line above every page, in the one file that all of them load; the next run that writes the site takes it off.</summary>
    public static void WriteNotice(SiteDisk disk, string text) =>
        disk.Write(SitePath.Style, [.. Sheet, .. Encoding.ASCII.GetBytes($"body::before {{ content: \"{Quoted(text)}\"; display: block; margin-bottom: 1rem; padding: .75rem 1rem; border: 3px solid; font-weight: 650; }}\n")]);

    /// <summary>As a string of CSS: all but letters, digits and spaces as numbers, so that nothing ends it, and signs that act by their names.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder();
        foreach (var rune in Visible.Of(text).EnumerateRunes())
        {
            quoted.Append(rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value == ' ') ? ((char)rune.Value).ToString() : string.Create(CultureInfo.InvariantCulture, $"\\{rune.Value:x6}"));
        }

        return quoted.ToString();
    }
}
