using OpenDrucksache.Comparing;
using OpenDrucksache.Publishing;
using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Layout;
using OpenDrucksache.Website.Lists;
using OpenDrucksache.Website.Writing;

namespace OpenDrucksache.Website.Feeds;

/// <summary>The feeds of the whole site, and the page that lists all feeds.</summary>
internal static class FeedPages
{
    public static void Write(SiteDisk disk, IReadOnlyList<PaperCard> cards, IReadOnlyList<Listing> fraktionen, SiteAddress address)
    {
        Feed(disk, new AtomFeed(AtomFeed.All, "OpenDrucksache: alle neuen Fassungen", SitePath.Start), AtomEntry.Newest(cards), address);
        Feed(disk, new AtomFeed(AtomFeed.Substantive, "OpenDrucksache: inhaltliche Änderungen", SitePath.Start), AtomEntry.Newest(cards, Verdict.Substantive), address);
        var feeds = new[] { ("Alle neuen Fassungen", AtomFeed.All), ("Nur inhaltliche Änderungen", AtomFeed.Substantive) }
            .Concat(fraktionen.Select(f => ($"Fraktion {f.Name}", f.Folder + AtomFeed.FileName))).ToList();
        var head = new PageHead(SitePath.Feeds, "Feeds", "Neue Fassungen im Feedreader: alle, nur inhaltliche Änderungen, oder je Fraktion.");
        using var page = new PageBuffer();
        Frame.Begin(page, head, address);
        Crumbs.Write(page, head, "Feeds");
        page.Html($"<h1>Feeds</h1>\n<p>Ein Feed (Atom) meldet neue Fassungen. Die Adresse kommt in ein Programm, das Feeds liest.</p>\n<ul>\n");
        feeds.ForEach(feed => page.Html($"<li><a href=\"{head.Root}{feed.Item2}\"><bdi>{feed.Item1}</bdi></a></li>\n"));
        page.Html($"</ul>\n");
        Frame.End(page, head);
        disk.Write(SitePath.Feeds + SitePath.Page, page.Written);
        disk.WriteJson(SitePath.Feeds + SitePath.Json, json =>
        {
            json.WriteStartObject();
            json.WriteString("type", "feeds");
            json.WriteStartObject("feeds");
            feeds.ForEach(feed => json.WriteString(feed.Item2, feed.Item1));
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private static void Feed(SiteDisk disk, AtomFeed feed, IReadOnlyList<AtomEntry> entries, SiteAddress address)
    {
        using var page = new PageBuffer();
        feed.Write(page, entries, address);
        disk.Write(feed.Path, page.Written);
    }
}
