using System.Globalization;
using OpenDrucksache.Publishing;
using OpenDrucksache.Publishing.Tables;
using OpenDrucksache.Rendering;
using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Layout;

namespace OpenDrucksache.Website.Papers;

/// <summary>Two Fassungen side by side in full, and the permanent address of each change between them.</summary>
internal static class SynopsisPage
{
    public static PageHead Head(PaperCard card, CardPair pair) => new(
        SitePath.Pair(card.Id, pair.Old, pair.New),
        $"{card.Name}, v{pair.Old} und v{pair.New} im Vergleich",
        pair.Sentence);

    public static void Write(TextWriter output, ComparedPair compared, PaperCard card, CardPair pair, SiteAddress address)
    {
        var head = Head(card, pair);
        var comparison = compared.Comparison;
        var changes = Shown.Default.Ranked(comparison).ToList();
        Frame.Begin(output, head, address);
        Crumbs.Write(output, head, $"v{pair.Old} und v{pair.New}", (SitePath.Papers, "Drucksachen"), (SitePath.Paper(card.Id), card.Name));
        output.Html($"""
            <header class="paper">
            <p class="verdict v{(int)comparison.Verdict}"><strong>{GermanWords.Lead(comparison)}</strong> {GermanWords.Rest(comparison)}</p>
            <p class="kicker">{card.Name} · {GermanWords.Of(comparison.Old.Art)} und {GermanWords.Of(comparison.New.Art)} im Vergleich</p>
            <h1 dir="auto">{card.Heading}</h1>
            </header>

            """);
        output.Html($"<div class=\"parts\">\n");
        if (changes.Count > 0)
        {
            ChangeList.Write(output, changes);
        }

        output.Html($"<section id=\"synopse\" class=\"synopsis\">\n");
        SynopsisTable.Write(output, comparison, changes);
        output.Html($"</section>\n</div>\n");
        var same = (100 * comparison.Similarity).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');
        output.Html($"<section aria-labelledby=\"beleg\">\n<h2 id=\"beleg\">Beleg</h2>\n<p>Vom Text beider Fassungen sind {same}\u00a0% gleich und am selben Platz.</p>\n<dl class=\"proof\">\n");
        Proof(output, "Alt", compared.Old, pair.Old);
        Proof(output, "Neu", compared.New, pair.New);
        output.Html($"</dl>\n<p>Als Datei: <a href=\"vergleich.docx\">Word mit Änderungsverfolgung (DOCX)</a>, <a href=\"vergleich.md\">Markdown</a>, <a href=\"{SitePath.Json}\">JSON</a>. Zu zitieren als {card.Id.ToString()}@v{pair.Old}..v{pair.New}.</p>\n</section>\n");
        Frame.End(output, head);
    }

    private static void Proof(TextWriter output, string side, Fassung fassung, int version) =>
        output.Html($"<dt>{side}</dt><dd><a href=\"../v{version}/{SitePath.Page}\">{fassung.Ref.ToString()}</a>, zuerst gesehen am {German.Time(fassung.FirstSeen)}, sha256 <code>{fassung.Sha256}</code></dd>\n");
}
