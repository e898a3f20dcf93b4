using System.Globalization;
using System.Text;

namespace OpenDrucksache.Typesetting;

/// <summary>The content stream of a page.</summary>
internal sealed class PageCanvas
{
    private readonly StringBuilder content = new();

    public byte[] Bytes => Encoding.Latin1.GetBytes(content.ToString());

    public void Text(Face face, double size, double x, double y, string text) =>
        Append($"BT /{face.Resource} {size} Tf {x:0.##} {y:0.##} Td <{Hex(text)}> Tj ET");

    /// <summary>Text that ends at x.</summary>
    public void TextTo(Face face, double size, double x, double y, string text) =>
        Text(face, size, x - face.Width(text, size), y, text);

    /// <summary>A line of running text; "^1" is set as a raised figure, and the spaces are widened to fill the measure.</summary>
    public void Line(Face face, double size, double x, double y, string line, double? fill)
    {
        var parts = line.Split('^');
        var small = size * 0.65;
        var width = face.Width(parts[0], size) + parts.Skip(1).Sum(p => face.Width(p[..1], small) + face.Width(p[1..], size));
        var spaces = line.Count(c => c == ' ');
        var extra = fill is { } measure && spaces > 0 ? (measure - width) / spaces : 0;
        Append($"BT /{face.Resource} {size} Tf {extra:0.###} Tw {x:0.##} {y:0.##} Td <{Hex(parts[0])}> Tj");
        foreach (var part in parts.Skip(1))
        {
            Append($"/{face.Resource} {small:0.##} Tf {size * 0.35:0.##} Ts <{Hex(part[..1])}> Tj /{face.Resource} {size} Tf 0 Ts <{Hex(part[1..])}> Tj");
        }

        Append($"0 Tw ET");
    }

    public void Rule(double from, double to, double y) => Append($"0.6 w {from:0.##} {y:0.##} m {to:0.##} {y:0.##} l S");

    /// <summary>The notice of a Vorabfassung: upright in the margin, light blue.</summary>
    public void Notice(string text, double x) =>
        Append($"q 0.55 0.78 0.92 rg BT /{Face.Sans.Resource} 20 Tf 0 1 -1 0 {x:0.##} 150 Tm <{Hex(text)}> Tj ET Q");

    private static string Hex(string text) => Convert.ToHexString(Face.Encode(text));

    private void Append(FormattableString operators) => content.Append(operators.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
