using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Layout;

namespace OpenDrucksache.Website.Papers;

/// <summary>A picture of a paper in 1200 × 630 that others show beside a link: number, title, verdict.</summary>
internal static class PaperPicture
{
    public const string FileName = "bild.svg";

    private const int LineLength = 44;
    private const int Lines = 4;

    public static void Write(TextWriter output, PaperCard card)
    {
        output.Html($"""
            <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" font-family="Georgia, serif" fill="#1b1c1e">
            <rect width="1200" height="630" fill="#fdfdfb"/>
            <rect width="24" height="630" fill="{Color(card)}"/>
            <text x="80" y="110" font-size="36" fill="#55585e">{card.Drucksachetyp ?? "Papier"} · {card.Name}</text>

            """);
        foreach (var (i, line) in Wrap(card.Heading).Index())
        {
            output.Html($"<text x=\"80\" y=\"{190 + (64 * i)}\" font-size=\"52\">{line}</text>\n");
        }

        output.Html($"<text x=\"80\" y=\"500\" font-size=\"40\" fill=\"{Color(card)}\">{(card.Main is { } main ? $"Änderungen: {German.Of(main.Verdict)}" : German.State(card.State))}</text>\n");
        output.Html($"<text x=\"80\" y=\"575\" font-size=\"30\" fill=\"#55585e\">{Frame.SiteName}</text>\n</svg>\n");
    }

    private static string Color(PaperCard card) => card.Main?.Verdict switch
    {
        Comparing.Verdict.Substantive => "#8f1d14",
        Comparing.Verdict.Notable => "#704600",
        _ => "#4a4f57",
    };

    private static IEnumerable<string> Wrap(string text)
    {
        var rest = HtmlText.Clip(text, LineLength * Lines);
        for (var line = 1; rest.Length > 0 && line <= Lines; line++)
        {
            var end = rest.Length <= LineLength ? rest.Length : rest.LastIndexOf(' ', LineLength) is var space and > 0 ? space : Cut(rest);
            yield return rest[..end];
            rest = rest[end..].TrimStart();
        }
    }

    private static int Cut(string text) => char.IsHighSurrogate(text[LineLength - 1]) ? LineLength - 1 : LineLength;
}
