using OpenDrucksache.Publishing;
using OpenDrucksache.Rendering.Html;

namespace OpenDrucksache.Website.Layout;

/// <summary>What stands around every page: head, menu, footer.</summary>
internal static class Frame
{
    public const string SiteName = "OpenDrucksache";

    private static readonly (string Folder, string Name)[] Menu =
    [
        (SitePath.Papers, "Drucksachen"),
        (SitePath.Fraktionen, "Fraktionen"),
        (SitePath.Persons, "Personen"),
        (SitePath.Statistics, "Statistik"),
        (SitePath.Explanation, "Erklärung"),
        (SitePath.Search, "Suche"),
    ];

    /// <summary>Writes everything up to the content.</summary>
    public static void Begin(TextWriter output, PageHead head, SiteAddress address)
    {
        output.Html($"""
            <!DOCTYPE html>
            <html lang="{head.Language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy(head)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>{(head.Folder.Length == 0 ? "" : head.Title + " – ")}{SiteName}</title>
            <meta name="description" content="{head.Description}">
            <link rel="stylesheet" href="{head.Root}{SitePath.Style}">
            <link rel="icon" type="image/svg+xml" href="{head.Root}zeichen.svg">
            <link rel="alternate" type="application/atom+xml" title="Alle neuen Fassungen" href="{head.Root}feed.atom">

            """);
        Alternates(output, head);
        Graph(output, head, address);
        output.Html($"</head>\n<body>\n<a class=\"skip\" href=\"#inhalt\">{(head.Language == "en" ? "Skip to content" : "Zum Inhalt springen")}</a>\n");
        Header(output, head);
        output.Html($"<main id=\"inhalt\">\n");
    }

    /// <summary>Writes everything behind the content.</summary>
    public static void End(TextWriter output, PageHead head)
    {
        output.Html($"</main>\n<footer class=\"site\">\n");
        if (head.Language == "en")
        {
            output.Html($"""
                <p>Source of all texts: Deutscher Bundestag/Bundesrat – DIP; worked on: normalised, structured, compared. Only the printed paper itself is authoritative. This is no offer of the German Bundestag.</p>
                <p><a href="{head.To(SitePath.Explanation)}" hreflang="de" lang="de">Auf Deutsch</a> · <a href="{head.To(SitePath.DataEnglish)}">Data and terms</a></p>

                """);
        }
        else
        {
            output.Html($"""
                <p>Quelle aller Texte: Deutscher Bundestag/Bundesrat – DIP; bearbeitet: normalisiert, gegliedert und verglichen. Verbindlich ist allein die Drucksache selbst. Dies ist kein Angebot des Deutschen Bundestages.</p>
                <p><a href="{head.To(SitePath.Explanation)}">So arbeitet diese Seite</a> · <a href="{head.To(SitePath.Data)}">Daten und Nutzung</a> · <a href="{head.To(SitePath.Feeds)}">Feeds</a> · <a href="{head.To(SitePath.ExplanationEnglish)}" hreflang="en" lang="en">English</a></p>

                """);
        }

        output.Html($"</footer>\n</body>\n</html>\n");
    }

    /// <summary>What the page may load and do: its own sheet, pictures and form, and a script where it has one.</summary>
    private static string Policy(PageHead head) =>
        $"default-src 'none'; style-src 'self'; img-src 'self'; {(head.Script is null ? "" : "script-src 'self'; ")}form-action 'self'; base-uri 'none'";

    private static void Alternates(TextWriter output, PageHead head)
    {
        if (head.HasJson)
        {
            output.Html($"<link rel=\"alternate\" type=\"application/json\" href=\"{SitePath.Json}\">\n");
        }

        if (head.Feed is { } feed)
        {
            output.Html($"<link rel=\"alternate\" type=\"application/atom+xml\" title=\"{head.Title}\" href=\"{head.Root}{feed}\">\n");
        }

        if (head.Translation is { } translation)
        {
            output.Html($"<link rel=\"alternate\" hreflang=\"{(head.Language == "de" ? "en" : "de")}\" href=\"{head.To(translation)}\">\n");
        }

        if (head.IsHidden)
        {
            output.Html($"<meta name=\"robots\" content=\"noindex\">\n");
        }

        if (head.Script is { } script)
        {
            output.Html($"<script src=\"{head.Root}{script}\" defer></script>\n");
        }
    }

    private static void Graph(TextWriter output, PageHead head, SiteAddress address)
    {
        output.Html($"""
            <meta property="og:site_name" content="{SiteName}">
            <meta property="og:type" content="article">
            <meta property="og:locale" content="{(head.Language == "en" ? "en_GB" : "de_DE")}">
            <meta property="og:title" content="{head.Title}">
            <meta property="og:description" content="{head.Description}">

            """);
        if (!address.IsPublic || head.IsHidden)
        {
            return;
        }

        output.Html($"<link rel=\"canonical\" href=\"{address.Of(head.Folder)}\">\n<meta property=\"og:url\" content=\"{address.Of(head.Folder)}\">\n");
        if (head.Picture is { } picture)
        {
            output.Html($"<meta property=\"og:image\" content=\"{address.Of(head.Folder + picture)}\">\n");
        }
    }

    private static void Header(TextWriter output, PageHead head)
    {
        output.Html($"<header class=\"site\">\n<a class=\"brand\" href=\"{head.To(SitePath.Start)}\">Open<b>Drucksache</b></a>\n<nav aria-label=\"{(head.Language == "en" ? "Main menu" : "Hauptmenü")}\"><ul>\n");
        foreach (var (folder, name) in Menu)
        {
            var current = head.Folder == folder ? new Markup(" aria-current=\"page\"") : Markup.None;
            var language = head.Language == "en" ? new Markup(" lang=\"de\"") : Markup.None;
            output.Html($"<li><a href=\"{head.To(folder)}\"{current}{language}>{name}</a></li>\n");
        }

        output.Html($"</ul></nav>\n</header>\n");
    }
}
