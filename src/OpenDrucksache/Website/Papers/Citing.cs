using OpenDrucksache.Publishing;
using OpenDrucksache.Rendering;
using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Layout;

namespace OpenDrucksache.Website.Papers;

/// <summary>Where the paper comes from, what can be taken along, and how it is cited.</summary>
internal static class Citing
{
    public static void Write(TextWriter output, PageHead head, PaperCard card, SiteAddress address)
    {
        output.Html($"<section aria-labelledby=\"quelle\">\n<h2 id=\"quelle\">Quelle, Dateien, Zitat</h2>\n<ul>\n");
        if (card.SourceUrl is { } source)
        {
            output.Html($"<li>Amtliche Quelle: <a href=\"{source}\" rel=\"external\">PDF beim Deutschen Bundestag</a>. Dort liegt immer nur die neueste Fassung.</li>\n");
        }

        if (card.Main is { } main)
        {
            output.Html($"<li>Vergleich als Datei: <a href=\"{main.Name}/vergleich.docx\">Word mit Änderungsverfolgung (DOCX)</a>, <a href=\"{main.Name}/vergleich.md\">Markdown</a>, <a href=\"{main.Name}/{SitePath.Json}\">JSON</a></li>\n");
        }

        foreach (var fassung in card.Fassungen.Where(f => f.IsRead))
        {
            output.Html($"<li>Fassung v{fassung.Version} als Datei: <a href=\"v{fassung.Version}/text.md\">Markdown</a>, <a href=\"v{fassung.Version}/{SitePath.Json}\">JSON</a></li>\n");
        }

        output.Html($"<li>Diese Seite als Daten: <a href=\"{SitePath.Json}\">JSON</a></li>\n</ul>\n");
        output.Html($"<p>So wird zitiert:</p>\n<blockquote class=\"cite\"><p dir=\"auto\">Deutscher Bundestag: {card.Heading}. {card.Drucksachetyp ?? "Drucksache"}{(card.Id.Dokumentnummer is null ? "" : ", " + card.Name)}{Dated(card)}. {Cited(card)}. In: OpenDrucksache, {address.Quoted(head.Folder)}</p></blockquote>\n");
        output.Html($"<p>Jede Änderung hat eine eigene Adresse, die bleibt: der Verweis „Adresse“ neben der Änderung.</p>\n</section>\n");
    }

    private static string Dated(PaperCard card) => card.Datum is { } day ? $" vom {German.Day(day)}" : "";

    private static string Cited(PaperCard card)
    {
        var newest = card.Fassungen[^1];
        return $"Fassung {card.Id}@v{newest.Version} ({GermanWords.Of(newest.Art)}, zuerst gesehen am {German.Day(newest.FirstSeen)})";
    }
}
