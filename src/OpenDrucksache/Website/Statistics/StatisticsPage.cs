using System.Text.Json;
using OpenDrucksache.Publishing;
using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Layout;
using OpenDrucksache.Website.Writing;

namespace OpenDrucksache.Website.Statistics;

/// <summary>The statistics: charts with a table behind each.</summary>
internal static class StatisticsPage
{
    public static void Write(SiteDisk disk, IReadOnlyList<PaperCard> cards, DateTimeOffset seenUntil, SiteAddress address)
    {
        var charts = Figures.Of(cards);
        var head = new PageHead(SitePath.Statistics, "Statistik", "Wie lange Vorabfassungen stehen, und wie oft sich bis zur lektorierten Fassung etwas ändert.");
        using var page = new PageBuffer();
        Frame.Begin(page, head, address);
        Crumbs.Write(page, head, "Statistik");
        page.Html($"<h1>Statistik</h1>\n<p>Über alle {German.Counted(cards.Count, "erfasste Drucksache", "erfassten Drucksachen")}, Stand {German.Time(seenUntil)}. Gezählt wird jede Drucksache einmal. Die Zahlen als Daten: <a href=\"{SitePath.Json}\">JSON</a>.</p>\n");
        foreach (var chart in charts)
        {
            BarChart.Write(page, chart);
        }

        Frame.End(page, head);
        disk.Write(SitePath.Statistics + SitePath.Page, page.Written);
        disk.WriteJson(SitePath.Statistics + SitePath.Json, json => WriteJson(json, charts, cards.Count));
    }

    private static void WriteJson(Utf8JsonWriter json, IReadOnlyList<Chart> charts, int papers)
    {
        json.WriteStartObject();
        json.WriteString("type", "statistik");
        json.WriteNumber("drucksachen", papers);
        json.WriteStartObject("charts");
        foreach (var chart in charts)
        {
            json.WriteStartObject(chart.Id);
            json.WriteString("title", chart.Title);
            json.WriteStartArray("rows");
            foreach (var row in chart.Rows)
            {
                json.WriteStartObject();
                json.WriteString("label", row.Label);
                foreach (var (value, series) in row.Values.Zip(chart.Series))
                {
                    json.WriteNumber(series.Name, value);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
