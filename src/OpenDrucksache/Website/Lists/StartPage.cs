using OpenDrucksache.Publishing;
using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Layout;
using OpenDrucksache.Website.Search;
using OpenDrucksache.Website.Writing;

namespace OpenDrucksache.Website.Lists;

/// <summary>The start page: what changed in the papers edited last, the weightiest first, and the numbers of the whole.</summary>
internal static class StartPage
{
    private const int Edited = 100;
    private const int Shown = 20;
    private const int Waiting = 10;

    public static void Write(SiteDisk disk, IReadOnlyList<PaperCard> cards, DateTimeOffset seenUntil, SiteAddress address)
    {
        var head = new PageHead(SitePath.Start, "OpenDrucksache", "Was sich zwischen der Vorabfassung und der lektorierten Fassung von Drucksachen des Deutschen Bundestages geändert hat.")
        {
            Feed = Feeds.AtomFeed.Substantive,
        };
        var latest = Latest(cards);
        using var page = new PageBuffer();
        Frame.Begin(page, head, address);
        page.Html($"""
            <h1>Was sich in Drucksachen ändert</h1>
            <p class="lead">Drucksachen des Bundestages erscheinen zuerst als Vorabfassung. Wochen später tritt die lektorierte Fassung an ihre Stelle, und die erste ist fort. Hier bleiben beide, und es steht dabei, was sich geändert hat. <a href="{head.To(SitePath.Explanation)}">Mehr dazu</a></p>

            """);
        SearchPage.Form(page, head);
        page.Html($"<h2>Zuletzt lektoriert</h2>\n");
        if (latest.Count == 0)
        {
            page.Html($"<p>Noch liegt keine lektorierte Fassung vor, zu der eine Vorabfassung erfasst ist.</p>\n");
        }
        else
        {
            page.Html($"<p>Die gewichtigsten Änderungen unter den {German.Number(Math.Min(Edited, cards.Count(IsEdited)))} zuletzt lektorierten Drucksachen.</p>\n");
            PaperList.Write(page, head, latest);
        }

        Numbers(page, head, cards, seenUntil);
        Open(page, head, cards);
        Frame.End(page, head);
        disk.Write(SitePath.Page, page.Written);
        disk.WriteJson(SitePath.Json, json => PaperList.WriteJson(json, "start", "Zuletzt lektoriert", latest));
    }

    /// <summary>Of the papers edited last, those with the most serious and the most changes.</summary>
    private static List<PaperCard> Latest(IReadOnlyList<PaperCard> cards) =>
    [
        .. cards.Where(IsEdited).OrderByDescending(c => c.EditedSeen).ThenByDescending(c => c.Id).Take(Edited)
            .OrderByDescending(c => c.Main!.Verdict)
            .ThenByDescending(c => c.Main!.BySeverity[3])
            .ThenByDescending(c => c.Main!.BySeverity[2])
            .ThenByDescending(c => c.Main!.BySeverity[1])
            .ThenByDescending(c => c.EditedSeen)
            .ThenByDescending(c => c.Id)
            .Take(Shown),
    ];

    private static bool IsEdited(PaperCard card) => card is { Main: not null, EditedSeen: not null };

    private static void Numbers(TextWriter output, PageHead head, IReadOnlyList<PaperCard> cards, DateTimeOffset seenUntil)
    {
        var edited = cards.Where(c => c.WasDraft).ToList();
        output.Html($"<h2>In Zahlen</h2>\n<dl class=\"numbers\">\n");
        Number(German.Number(cards.Count), "Drucksachen");
        Number(German.Number(cards.Sum(c => c.Fassungen.Count)), "Fassungen");
        Number(German.Number(cards.Count(c => c.State == "open")), "warten auf die lektorierte Fassung");
        Number(German.Share(edited.Count(c => c.Main!.Verdict == Comparing.Verdict.Substantive), edited.Count), "der lektorierten sind inhaltlich anders als ihre Vorabfassung");
        output.Html($"</dl>\n<p>Stand: {German.Time(seenUntil)}. <a href=\"{head.To(SitePath.Statistics)}\">Mehr Statistik</a></p>\n");

        void Number(string number, string what) => output.Html($"<div><dt>{what}</dt><dd>{number}</dd></div>\n");
    }

    private static void Open(TextWriter output, PageHead head, IReadOnlyList<PaperCard> cards)
    {
        var open = cards.Where(c => c.State == "open").OrderByDescending(c => c.Fassungen[^1].FirstSeen).ThenByDescending(c => c.Id).Take(Waiting).ToList();
        if (open.Count > 0)
        {
            output.Html($"<h2>Neue Vorabfassungen</h2>\n");
            PaperList.Write(output, head, open);
        }

        output.Html($"<p><a href=\"{head.To(SitePath.Papers)}\">Alle Drucksachen</a></p>\n");
    }
}
