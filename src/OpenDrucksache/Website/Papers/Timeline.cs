using OpenDrucksache.Publishing.Tables;
using OpenDrucksache.Rendering;
using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Layout;

namespace OpenDrucksache.Website.Papers;

/// <summary>The Fassungen of a paper in their order: when each was seen, how long the draft stood, what the next one changed.</summary>
internal static class Timeline
{
    public static void Write(TextWriter output, PaperCard card, IReadOnlyList<ReadFassung> fassungen)
    {
        output.Html($"<section class=\"timeline\" aria-labelledby=\"fassungen\">\n<h2 id=\"fassungen\">Fassungen</h2>\n");
        if (card.DraftDays is { } days)
        {
            output.Html($"<p>Zwischen Vorabfassung und lektorierter Fassung {(days == 1 ? "lag" : "lagen")} <strong>{German.Counted(days, "Tag", "Tage")}</strong>.</p>\n");
        }

        output.Html($"<ol>\n");
        foreach (var (fassung, read) in card.Fassungen.Zip(fassungen))
        {
            Item(output, card, fassung, read);
        }

        output.Html($"</ol>\n</section>\n");
    }

    private static void Item(TextWriter output, PaperCard card, CardFassung fassung, ReadFassung read)
    {
        output.Html($"<li id=\"v{fassung.Version}\"><h3>{GermanWords.Of(fassung.Art)} <small><bdi>{read.Fassung.Ref.ToString()}</bdi></small></h3>\n<p>");
        output.Html($"Zuerst gesehen am {German.Time(fassung.FirstSeen)}");
        if (fassung.LastSeen.UtcDateTime.Date != fassung.FirstSeen.UtcDateTime.Date)
        {
            output.Html($", zuletzt am {German.Time(fassung.LastSeen)}");
        }

        output.Html($".</p>\n");
        foreach (var pair in card.Pairs.Where(p => p.New == fassung.Version))
        {
            output.Html($"<p>Gegen v{pair.Old}: <a href=\"{pair.Name}/{SitePath.Page}\">{pair.Sentence}</a></p>\n");
        }

        if (fassung.IsRead)
        {
            output.Html($"<p><a href=\"v{fassung.Version}/{SitePath.Page}\">Lesetext dieser Fassung</a></p>\n");
        }
        else
        {
            output.Html($"<p>{(read.Fassung.TakenDown is { } gone ? $"Zurückgezogen: {gone.Reason}" : "Diese Fassung konnte nicht gelesen werden.")}</p>\n");
        }

        output.Html($"<p class=\"proof\">sha256 <code>{read.Fassung.Sha256}</code></p>\n</li>\n");
    }
}
