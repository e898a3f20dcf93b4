using System.Security.Cryptography;
using System.Text;
using OpenDrucksache.Publishing;
using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Layout;

namespace OpenDrucksache.Website.Feeds;

/// <summary>A feed in Atom (RFC 4287). Entries are told apart by ids made from the Fassung alone, so they stay the same if the site moves.</summary>
/// <param name="Path">Its file, from the root.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Folder">The page of which it is the feed.</param>
internal sealed record AtomFeed(string Path, string Title, string Folder)
{
    public const string FileName = "feed.atom";

    /// <summary>Of all papers, at the root.</summary>
    public const string All = FileName;

    /// <summary>Of papers with substantive changes only.</summary>
    public const string Substantive = SitePath.Feeds + "inhaltlich.atom";

    public void Write(TextWriter output, IReadOnlyList<AtomEntry> entries, SiteAddress address)
    {
        var root = address.IsPublic ? address.Base.AbsoluteUri : SitePath.Root(Path);
        output.Html($"""
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
            <id>{Id(Path)}</id>
            <title>{Title}</title>
            <subtitle>Was sich zwischen den Fassungen von Drucksachen des Deutschen Bundestages geändert hat</subtitle>
            <updated>{Utc.Format(entries.Count == 0 ? DateTimeOffset.UnixEpoch : entries[0].Fassung.FirstSeen)}</updated>
            <author><name>{Frame.SiteName}</name></author>
            <rights>{Terms.Attribution}</rights>
            <link rel="self" type="application/atom+xml" href="{root}{Path}"/>
            <link rel="alternate" type="text/html" href="{root}{Folder}{SitePath.Page}"/>

            """);
        foreach (var entry in entries)
        {
            Entry(output, entry, root);
        }

        output.Html($"</feed>\n");
    }

    private static void Entry(TextWriter output, AtomEntry entry, string root)
    {
        var card = entry.Card;
        var page = entry.Pair is { } pair ? SitePath.Pair(card.Id, pair.Old, pair.New) : SitePath.Paper(card.Id);
        output.Html($"""
            <entry>
            <id>{Id(entry.Ref)}</id>
            <title>{card.Name}: {HtmlText.Clip(card.Heading, 300)}</title>
            <updated>{Utc.Format(entry.Fassung.FirstSeen)}</updated>
            <link rel="alternate" type="text/html" href="{root}{page}{SitePath.Page}"/>
            <summary>{entry.Summary}</summary>

            """);
        if (card.Drucksachetyp is { } type)
        {
            output.Html($"<category term=\"{type}\"/>\n");
        }

        output.Html($"</entry>\n");
    }

    /// <summary>A UUID (version 8) of what it names.</summary>
    private static string Id(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes("OpenDrucksache " + name)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
