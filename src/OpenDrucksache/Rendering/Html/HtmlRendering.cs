using System.Globalization;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering.Html;

/// <summary>
/// The comparison as one page of HTML that needs nothing from outside: the verdict, the changes ranked by weight, and a
/// synopsis in two columns in which each change has its own address, <c>#c-</c> and its id. It has no script.
/// </summary>
public static class HtmlRendering
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>Writes the page; everything from the papers is escaped, and what would act is made visible.</summary>
    public static void Write(TextWriter output, Comparison comparison, Shown? shown = null)
    {
        var changes = (shown ?? Shown.Default).Ranked(comparison).ToList();
        var title = comparison.New.Titel ?? comparison.Old.Titel ?? "Ohne Titel";
        Head(output, $"{Number(comparison)}: {title}");
        output.Html($"""
            <body>
            <a class="skip" href="#synopse">Zur Synopse</a>
            <header>
            <p class="verdict v{(int)comparison.Verdict}"><strong>{GermanWords.Lead(comparison)}</strong> {GermanWords.Rest(comparison)}</p>
            <p class="kicker">{Number(comparison)} · {GermanWords.Of(comparison.Old.Art)} und {GermanWords.Of(comparison.New.Art)} im Vergleich</p>
            <h1><bdi>{title}</bdi></h1>
            </header>

            """);
        if (changes.Count > 0)
        {
            output.Write("<div class=\"parts\">\n");
            ChangeList.Write(output, changes);
        }

        output.Write("<main id=\"synopse\" class=\"synopsis\">\n");
        SynopsisTable.Write(output, comparison, changes);
        output.Write(changes.Count > 0 ? "</main>\n</div>\n" : "</main>\n");
        Foot(output, comparison);
    }

    private static void Head(TextWriter output, string title)
    {
        output.Html($"""
            <!DOCTYPE html>
            <html lang="de">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{PageStyle.Hash}'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <meta name="generator" content="OpenDrucksache">
            <title>{title}</title>
            <style>{new Markup(PageStyle.Css)}</style>
            </head>

            """);
    }

    private static void Foot(TextWriter output, Comparison comparison)
    {
        output.Html($"""
            <footer>
            <p>Vom Text beider Fassungen {(comparison.Similarity < 1 ? "sind" : "ist alles gleich:")} {comparison.Similarity.ToString("P1", German)}{(comparison.Similarity < 1 ? " gleich und am selben Platz" : "")}.</p>
            <dl>
            <dt>Alt</dt><dd>{Proof(comparison.Old)}</dd>
            <dt>Neu</dt><dd>{Proof(comparison.New)}</dd>
            </dl>
            <p>Maschinell erstellt mit OpenDrucksache aus den Lesetexten beider Fassungen, ohne Seitenköpfe, Umbrüche und Vermerke. Verbindlich ist allein die Drucksache selbst.</p>
            </footer>
            </body>
            </html>

            """);
    }

    private static Markup Proof(ComparedPaper paper) => new(
        $"<bdi>{HtmlText.Of(paper.Ref)}</bdi>{(paper.Sha256 is null ? "" : $" · sha256 <code>{HtmlText.Of(paper.Sha256)}</code>")}");

    private static string Number(Comparison comparison) =>
        (comparison.New.Dokumentnummer ?? comparison.Old.Dokumentnummer) is { } number ? $"Drucksache {number}" : "Papier ohne Nummer";
}
