using System.Globalization;
using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Layout;

namespace OpenDrucksache.Website.Statistics;

/// <summary>A chart as bars that lie, in SVG, with its table behind. Colours come from the sheet; each number stands at its bar too.</summary>
internal static class BarChart
{
    private const int Width = 480;
    private const int LabelWidth = 165;
    private const int ValueWidth = 60;
    private const int RowHeight = 28;
    private const int BarHeight = 18;
    private const int LabelLength = 22;

    public static void Write(TextWriter output, Chart chart)
    {
        output.Html($"<section class=\"chart\" id=\"{chart.Id}\" aria-labelledby=\"titel-{chart.Id}\">\n<h2 id=\"titel-{chart.Id}\">{chart.Title}</h2>\n<p>{chart.Description}</p>\n");
        var all = chart.Rows.Sum(r => r.Sum);
        if (all == 0)
        {
            output.Html($"<p>Dafür liegt noch keine Drucksache vor.</p>\n</section>\n");
            return;
        }

        Legend(output, chart);
        Bars(output, chart);
        Table(output, chart, all);
        output.Html($"</section>\n");
    }

    private static void Legend(TextWriter output, Chart chart)
    {
        if (chart.Series.Count == 1)
        {
            return;
        }

        output.Html($"<ul class=\"legend\">");
        foreach (var series in chart.Series)
        {
            output.Html($"<li><svg width=\"14\" height=\"14\" aria-hidden=\"true\"><rect class=\"{series.Style}\" width=\"14\" height=\"14\"/></svg> {series.Name}</li>");
        }

        output.Html($"</ul>\n");
    }

    private static void Bars(TextWriter output, Chart chart)
    {
        var height = RowHeight * chart.Rows.Count;
        var longest = chart.Rows.Max(r => r.Sum);
        output.Html($"<svg class=\"bars\" role=\"img\" aria-label=\"{chart.Title}. Die Zahlen stehen in der Tabelle darunter.\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\">\n");
        foreach (var (i, row) in chart.Rows.Index())
        {
            var top = (RowHeight * i) + ((RowHeight - BarHeight) / 2);
            output.Html($"<text x=\"{LabelWidth - 8}\" y=\"{top + 14}\" text-anchor=\"end\">{HtmlText.Clip(row.Label, LabelLength)}</text>");
            var before = 0;
            foreach (var (value, series) in row.Values.Zip(chart.Series).Where(part => part.First > 0))
            {
                output.Html($"<rect class=\"{series.Style}\" x=\"{At(before, longest)}\" y=\"{top}\" width=\"{Length(value, longest)}\" height=\"{BarHeight}\"/>");
                before += value;
            }

            output.Html($"<text x=\"{At(before, longest, 6)}\" y=\"{top + 14}\">{German.Number(row.Sum)}</text>\n");
        }

        output.Html($"</svg>\n");
    }

    private static string At(int value, int longest, double more = 0) => Text(LabelWidth + more + Scaled(value, longest));

    private static string Length(int value, int longest) => Text(Scaled(value, longest));

    private static double Scaled(int value, int longest) => (double)(Width - LabelWidth - ValueWidth) * value / longest;

    private static string Text(double length) => length.ToString("0.##", CultureInfo.InvariantCulture);

    private static void Table(TextWriter output, Chart chart, int all)
    {
        output.Html($"<details><summary>Die Zahlen als Tabelle</summary>\n<div class=\"wide\" role=\"region\" aria-label=\"{chart.Title}: Tabelle\" tabindex=\"0\"><table class=\"data\">\n<thead><tr><th scope=\"col\">{chart.RowName}</th>");
        foreach (var series in chart.Series)
        {
            output.Html($"<th scope=\"col\">{series.Name}</th>");
        }

        output.Html($"<th scope=\"col\">{(chart.Series.Count == 1 ? "Anteil" : "Summe")}</th></tr></thead>\n<tbody>\n");
        foreach (var row in chart.Rows)
        {
            output.Html($"<tr><th scope=\"row\"><bdi>{row.Label}</bdi></th>");
            foreach (var value in row.Values)
            {
                output.Html($"<td>{German.Number(value)}</td>");
            }

            output.Html($"<td>{(chart.Series.Count == 1 ? German.Share(row.Sum, all) : German.Number(row.Sum))}</td></tr>\n");
        }

        output.Html($"</tbody></table></div></details>\n");
    }
}
