using OpenDrucksache.Publishing;
using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Writing;

namespace OpenDrucksache.Website.Layout;

/// <summary>Pages in the place of others: what a web server shows for what is not there, and what stands where a page was.</summary>
internal static class NotePages
{
    private const string NotFoundFile = "404.html";

    /// <summary>Writes the page for addresses that do not exist. It is shown at any depth, so its links begin at the host.</summary>
    public static void NotFound(SiteDisk disk, SiteAddress address)
    {
        var head = new PageHead(SitePath.Start, "Nicht gefunden", "Unter dieser Adresse liegt nichts.") { File = NotFoundFile, Root = address.Base.AbsolutePath, HasJson = false, IsHidden = true };
        Write(disk, head, address, output => output.Html($"<h1>Hier liegt nichts</h1>\n<p>Unter dieser Adresse gibt es keine Seite. Adressen dieser Seite ändern sich nicht; vielleicht fehlt ein Zeichen.</p>\n"));
    }

    /// <summary>Writes the note in the place of a page that is gone.</summary>
    /// <param name="disk">The site.</param>
    /// <param name="path">The path of the page.</param>
    /// <param name="address">Where the site stands.</param>
    public static void Gone(SiteDisk disk, string path, SiteAddress address)
    {
        var head = new PageHead(path[..^SitePath.Page.Length], "Zurückgezogen", "Diese Seite gibt es nicht mehr.") { HasJson = false, IsHidden = true };
        Write(disk, head, address, output => output.Html($"""
            <h1>Diese Seite gibt es nicht mehr</h1>
            <p>Hier stand etwas, das nicht mehr Teil der Sammlung ist: Ein Papier ohne Nummer hat seine Nummer bekommen und steht nun unter ihr, eine Fassung wurde zurückgezogen, oder ein Name wird anders gelesen.</p>
            <p>Weiter zur <a href="{head.To(SitePath.Search)}">Suche</a> oder zu <a href="{head.To(SitePath.Papers)}">allen Drucksachen</a>.</p>

            """));
    }

    private static void Write(SiteDisk disk, PageHead head, SiteAddress address, Action<TextWriter> content)
    {
        using var page = new PageBuffer();
        Frame.Begin(page, head, address);
        content(page);
        Frame.End(page, head);
        disk.Write(head.Folder + head.File, page.Written);
    }
}
