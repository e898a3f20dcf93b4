using OpenDrucksache.Publishing;
using OpenDrucksache.Rendering;
using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Layout;

namespace OpenDrucksache.Website.Papers;

/// <summary>The reading text of one Fassung.</summary>
internal static class ReadingPage
{
    public static PageHead Head(PaperCard card, CardFassung fassung) => new(
        SitePath.Fassung(card.Id, fassung.Version),
        $"{card.Name}, Lesetext v{fassung.Version}",
        $"Lesetext von {card.Name}, {GermanWords.Of(fassung.Art)}, zuerst gesehen am {German.Day(fassung.FirstSeen)}.");

    public static void Write(TextWriter output, Paper paper, PaperCard card, CardFassung fassung, SiteAddress address)
    {
        var head = Head(card, fassung);
        Frame.Begin(output, head, address);
        Crumbs.Write(output, head, $"Lesetext v{fassung.Version}", (SitePath.Papers, "Drucksachen"), (SitePath.Paper(card.Id), card.Name));
        output.Html($"""
            <header class="paper">
            <p class="kicker">{GermanWords.Of(fassung.Art)} · {card.Id.ToString()}@v{fassung.Version} · zuerst gesehen am {German.Time(fassung.FirstSeen)}</p>
            <h1 dir="auto">{paper.Titel ?? "Ohne Titel"}</h1>
            </header>
            <p>Der Text ohne Seitenköpfe, Umbrüche und Vermerke. Als Datei: <a href="text.md">Markdown</a>, <a href="{SitePath.Json}">JSON</a>.</p>
            <article class="reading">

            """);
        foreach (var (i, paragraph) in paper.Paragraphs.Index())
        {
            Paragraph(output, paragraph, i + 1);
        }

        output.Html($"</article>\n");
        Warnings(output, paper);
        Frame.End(output, head);
    }

    private static void Paragraph(TextWriter output, Paragraph paragraph, int n)
    {
        if (paragraph.Kind is ParagraphKind.Heading or ParagraphKind.Reasons)
        {
            output.Html($"<h2 id=\"p-{n}\" dir=\"auto\">{paragraph.Text}</h2>\n");
            return;
        }

        var depth = Math.Min(4, paragraph.Kind == ParagraphKind.Item ? Math.Max(1, paragraph.Path.AsSpan().Count('.')) : 0);
        output.Html($"<p id=\"p-{n}\" class=\"{DrucksacheJson.Word(paragraph.Kind)} d{depth}\" dir=\"auto\">{paragraph.Text}</p>\n");
    }

    private static void Warnings(TextWriter output, Paper paper)
    {
        if (paper.Warnings.Count == 0)
        {
            return;
        }

        output.Html($"<section aria-labelledby=\"hinweise\">\n<h2 id=\"hinweise\">Was nicht zweifelsfrei gelesen wurde</h2>\n<ul lang=\"en\">\n");
        foreach (var warning in paper.Warnings)
        {
            output.Html($"<li dir=\"auto\">{warning}</li>\n");
        }

        output.Html($"</ul>\n</section>\n");
    }
}
