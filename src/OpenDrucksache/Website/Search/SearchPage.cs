using OpenDrucksache.Publishing;
using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Layout;
using OpenDrucksache.Website.Writing;

namespace OpenDrucksache.Website.Search;

/// <summary>The search, the one page with a script, and the form that leads to it.</summary>
internal static class SearchPage
{
    private const string Script = SitePath.Search + "suche.js";

    public static void Write(SiteDisk disk, SiteAddress address)
    {
        var head = new PageHead(SitePath.Search, "Suche", "Suche in allen Drucksachen: nach Nummer, Titel, Person, Fraktion und den Wörtern der Änderungen.")
        {
            Script = Script,
            HasJson = false,
        };
        using var page = new PageBuffer();
        Frame.Begin(page, head, address);
        Crumbs.Write(page, head, "Suche");
        page.Html($"<h1>Suche</h1>\n");
        Form(page, head);
        page.Html($"""
            <noscript><p>Die Suche braucht JavaScript, alles andere nicht. Ohne Suche führen die Listen zum Ziel: <a href="{head.To(SitePath.Papers)}">Drucksachen</a>, <a href="{head.To(SitePath.Fraktionen)}">Fraktionen</a>, <a href="{head.To(SitePath.Persons)}">Personen</a>.</p></noscript>
            <p id="stand" role="status"></p>
            <ul id="seiten" class="columns"></ul>
            <ol id="treffer" class="papers"></ol>
            <p><button id="mehr" type="button" hidden>Weitere Treffer zeigen</button></p>

            """);
        Frame.End(page, head);
        disk.Write(SitePath.Search + SitePath.Page, page.Written);
        disk.Write(Script, Resource.Bytes("Search.suche.js"));
    }

    /// <summary>The form; works from any page, without a script, by leading to the search.</summary>
    public static void Form(TextWriter output, PageHead head) => output.Html($"""
        <form class="search" role="search" action="{head.To(SitePath.Search)}" method="get">
        <label for="q">Nummer, Titel, Person, Fraktion oder Wörter einer Änderung</label>
        <div><input id="q" name="q" type="search" autocomplete="off" spellcheck="false"> <button type="submit">Suchen</button></div>
        </form>

        """);
}
