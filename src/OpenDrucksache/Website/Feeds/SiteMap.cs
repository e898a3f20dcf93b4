using OpenDrucksache.Publishing;
using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Writing;

namespace OpenDrucksache.Website.Feeds;

/// <summary>What search engines ask for first: <c>robots.txt</c> and the map of all pages.</summary>
internal static class SiteMap
{
    private const string Robots = "robots.txt";
    private const string Index = "sitemap.xml";

    /// <summary>The most that one map may hold (sitemaps.org).</summary>
    private const int Most = 50_000;

    /// <summary>Writes both.</summary>
    /// <param name="disk">The site.</param>
    /// <param name="folders">The folders of all pages, in their order.</param>
    /// <param name="address">Where the site stands.</param>
    public static void Write(SiteDisk disk, IReadOnlyList<string> folders, SiteAddress address)
    {
        using var page = new PageBuffer();
        page.Html($"User-agent: *\nAllow: /\nSitemap: {address.Of(Index)}\n");
        disk.Write(Robots, page.Written);
        if (folders.Count <= Most)
        {
            Map(page, disk, Index, folders, address);
            return;
        }

        var maps = folders.Chunk(Most).Select((part, i) => (Path: $"sitemap-{i + 1}.xml", part)).ToList();
        maps.ForEach(map => Map(page, disk, map.Path, map.part, address));
        page.Clear();
        page.Html($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        maps.ForEach(map => page.Html($"<sitemap><loc>{address.Of(map.Path)}</loc></sitemap>\n"));
        page.Html($"</sitemapindex>\n");
        disk.Write(Index, page.Written);
    }

    private static void Map(PageBuffer page, SiteDisk disk, string path, IReadOnlyList<string> folders, SiteAddress address)
    {
        page.Clear();
        page.Html($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var folder in folders)
        {
            page.Html($"<url><loc>{address.Of(folder)}</loc></url>\n");
        }

        page.Html($"</urlset>\n");
        disk.Write(path, page.Written);
    }
}
