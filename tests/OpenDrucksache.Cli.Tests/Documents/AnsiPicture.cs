using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace OpenDrucksache.Tests.Documents;

/// <summary>What a terminal shows, as an SVG: a monospaced picture of text with ANSI colours.</summary>
internal static class AnsiPicture
{
    private const double CharWidth = 8.4;
    private const int LineHeight = 19;
    private const int Margin = 16;

    private static readonly Dictionary<string, string> Colors = new()
    {
        ["31"] = "#ff8a80",
        ["32"] = "#9ccc65",
        ["33"] = "#ffd54f",
        ["34"] = "#82b1ff",
        ["35"] = "#ce93d8",
        ["36"] = "#80deea",
        ["90"] = "#90a4ae",
    };

    /// <summary>Draws the lines.</summary>
    public static string Draw(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        var width = (int)(lines.Max(line => Regex.Replace(line, "\u001b\\[[0-9;]*m", "").Length) * CharWidth) + (2 * Margin);
        var height = (lines.Length * LineHeight) + (2 * Margin);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#1e272e\"/>\n");
        svg.Append("<g font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"14\" fill=\"#eceff1\" xml:space=\"preserve\">\n");
        for (var i = 0; i < lines.Length; i++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin}\" y=\"{Margin + ((i + 1) * LineHeight) - 5}\">{Spans(lines[i])}</text>\n");
        }

        return svg.Append("</g>\n</svg>\n").ToString();
    }

    private static string Spans(string line)
    {
        var spans = new StringBuilder();
        var style = "";
        foreach (var piece in Regex.Split(line, "(\u001b\\[[0-9;]*m)"))
        {
            if (piece.StartsWith('\u001b'))
            {
                style = Style(piece[2..^1].Split(';'), style);
            }
            else if (piece.Length > 0)
            {
                spans.Append($"<tspan{style}>{WebUtility.HtmlEncode(piece)}</tspan>");
            }
        }

        return spans.ToString();
    }

    private static string Style(string[] codes, string style)
    {
        foreach (var code in codes)
        {
            style = code switch
            {
                "" or "0" => "",
                "1" => style + " font-weight=\"bold\"",
                "2" => style + " opacity=\"0.7\"",
                "4" => style + " text-decoration=\"underline\"",
                "9" => style + " text-decoration=\"line-through\"",
                _ when Colors.TryGetValue(code, out var color) => style + $" fill=\"{color}\"",
                _ => style,
            };
        }

        return style;
    }
}
