using System.Security.Cryptography;
using System.Text;

namespace OpenDrucksache.Rendering.Html;

/// <summary>The style sheet of the page, and the digest by which the page's policy lets in this sheet and no other.</summary>
internal static class PageStyle
{
    public static string Css { get; } = Load();

    /// <summary>The sheet in UTF-8.</summary>
    public static byte[] Bytes => Encoding.UTF8.GetBytes(Css);

    /// <summary>"sha256-…" for a Content-Security-Policy.</summary>
    public static string Hash { get; } = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)));

    private static string Load()
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream("OpenDrucksache.Rendering.Html.page.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
