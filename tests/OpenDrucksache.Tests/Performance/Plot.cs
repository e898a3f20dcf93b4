using System.Globalization;
using System.Text;

namespace OpenDrucksache.Tests.Performance;

/// <summary>A line of a plot: one point a place on the axis below.</summary>
internal sealed record Curve(string Name, string Color, bool IsDashed, IReadOnlyList<double> Values);

/// <summary>A plot of milliseconds on a logarithmic axis, as SVG; the same bytes for the same figures.</summary>
internal static class Plot
{
    private const int Width = 720;
    private const int Height = 380;
    private const int Left = 70;
    private const int Right = 150;
    private const int Top = 46;
    private const int Bottom = 56;

    /// <summary>The plot; curves have a value for each place on the axis below.</summary>
    public static string Of(string title, string below, IReadOnlyList<string> places, IReadOnlyList<Curve> curves)
    {
        var values = curves.SelectMany(c => c.Values).ToList();
        var (least, most) = ((int)Math.Floor(Math.Log10(values.Min())), (int)Math.Ceiling(Math.Log10(values.Max())));
        var svg = new StringBuilder();
        Add(svg, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" role="img" aria-label="{title}" font-family="system-ui, sans-serif" font-size="13">
            <rect width="{Width}" height="{Height}" fill="#ffffff"/>
            <text x="{Left}" y="24" font-size="15" font-weight="600" fill="#1b1b1b">{title}</text>
            """);
        for (var power = least; power <= most; power++)
        {
            var y = Y(Math.Pow(10, power), least, most);
            Add(svg, $"<line x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{y:0.#}\" y2=\"{y:0.#}\" stroke=\"#d9d9d9\"/>");
            Add(svg, $"<text x=\"{Left - 8}\" y=\"{y + 4:0.#}\" text-anchor=\"end\" fill=\"#4a4a4a\">{Label(power)}</text>");
        }

        for (var i = 0; i < places.Count; i++)
        {
            Add(svg, $"<text x=\"{X(i, places.Count):0.#}\" y=\"{Height - Bottom + 22}\" text-anchor=\"middle\" fill=\"#4a4a4a\">{places[i]}</text>");
        }

        Add(svg, $"<text x=\"{(Left + Width - Right) / 2}\" y=\"{Height - 12}\" text-anchor=\"middle\" fill=\"#4a4a4a\">{below}</text>");
        foreach (var curve in curves)
        {
            var points = string.Join(' ', curve.Values.Select((v, i) => string.Create(CultureInfo.InvariantCulture, $"{X(i, places.Count):0.#},{Y(v, least, most):0.#}")));
            Add(svg, $"<polyline points=\"{points}\" fill=\"none\" stroke=\"{curve.Color}\" stroke-width=\"2\"{(curve.IsDashed ? " stroke-dasharray=\"6 4\"" : "")}/>");
        }

        Names(svg, curves, least, most);
        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>Each name at the end of its curve, none on another.</summary>
    private static void Names(StringBuilder svg, IReadOnlyList<Curve> curves, int least, int most)
    {
        var free = double.NegativeInfinity;
        foreach (var curve in curves.OrderBy(c => Y(c.Values[^1], least, most)))
        {
            free = Math.Max(Y(curve.Values[^1], least, most) + 4, free + 16);
            Add(svg, $"<text x=\"{Width - Right + 8}\" y=\"{free:0.#}\" fill=\"{curve.Color}\">{curve.Name}</text>");
        }
    }

    private static string Label(int power) => power < 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Pow(10, power + 3):0} µs")
        : power < 3 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Pow(10, power):0} ms") : string.Create(CultureInfo.InvariantCulture, $"{Math.Pow(10, power - 3):0} s");

    private static double X(int place, int places) => Left + 16 + (place * (Width - Left - Right - 32.0) / Math.Max(1, places - 1));

    private static double Y(double value, int least, int most) =>
        Height - Bottom - ((Math.Log10(value) - least) * (Height - Top - Bottom) / Math.Max(1, most - least));

    private static void Add(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
