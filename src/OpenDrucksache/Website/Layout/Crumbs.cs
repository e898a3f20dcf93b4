using OpenDrucksache.Rendering.Html;

namespace OpenDrucksache.Website.Layout;

/// <summary>The way from the start page to this one.</summary>
internal static class Crumbs
{
    /// <summary>Writes the way; the page itself comes last and is no link.</summary>
    public static void Write(TextWriter output, PageHead head, string here, params IReadOnlyList<(string Folder, string Name)> above)
    {
        output.Html($"<nav class=\"crumbs\" aria-label=\"Pfad\"><ol>\n<li><a href=\"{head.To(SitePath.Start)}\">Start</a></li>\n");
        foreach (var (folder, name) in above)
        {
            output.Html($"<li><a href=\"{head.To(folder)}\"><bdi>{name}</bdi></a></li>\n");
        }

        output.Html($"<li aria-current=\"page\"><bdi>{here}</bdi></li>\n</ol></nav>\n");
    }
}
