using System.Globalization;
using System.Text.Json;
using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Layout;
using OpenDrucksache.Website.Papers;

namespace OpenDrucksache.Website.Lists;

/// <summary>Papers as a list, each with what is said of it in one look.</summary>
internal static class PaperList
{
    public static void Write(TextWriter output, PageHead head, IEnumerable<PaperCard> cards)
    {
        output.Html($"<ol class=\"papers\">\n");
        foreach (var card in cards)
        {
            Row(output, head, card);
        }

        output.Html($"</ol>\n");
    }

    public static void WriteJson(Utf8JsonWriter json, string type, string name, IEnumerable<PaperCard> cards)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteString("name", name);
        json.WriteStartArray("drucksachen");
        foreach (var card in cards)
        {
            json.WriteStartObject();
            json.WriteString("dokumentnummer", card.Id.ToString());
            json.WriteString("drucksachetyp", card.Drucksachetyp);
            json.WriteString("datum", card.Datum?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("titel", card.Titel);
            json.WriteString("state", card.State);
            json.WriteString("verdict", card.Main is { } main ? DrucksacheJson.Word(main.Verdict) : null);
            json.WriteString("sentence", card.Main?.Sentence);
            json.WriteString("page", SitePath.Paper(card.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Row(TextWriter output, PageHead head, PaperCard card)
    {
        var verdict = card.Main is { } pair ? (int)pair.Verdict : 0;
        output.Html($"<li class=\"v{verdict}\"><a href=\"{head.To(SitePath.Paper(card.Id))}\"><bdi>{HtmlText.Clip(card.Heading, 300)}</bdi></a>\n<p class=\"meta\">");
        if (card.Drucksachetyp is { } type)
        {
            output.Html($"<bdi>{type}</bdi> · ");
        }

        output.Html($"{card.Number} · {German.Time(card.Day)} · {German.State(card.State)}</p>\n");
        if (card.Main is { } main)
        {
            Verdicts.Line(output, main);
        }

        output.Html($"</li>\n");
    }
}
