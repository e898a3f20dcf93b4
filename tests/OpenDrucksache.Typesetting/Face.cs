using System.Text;
using UglyToad.PdfPig.Fonts.AdobeFontMetrics;
using UglyToad.PdfPig.Fonts.Encodings;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using Encoding = System.Text.Encoding;

namespace OpenDrucksache.Typesetting;

/// <summary>One of the fonts that every PDF reader has, in Windows-1252.</summary>
internal sealed class Face
{
    public static readonly Face Roman = new("F1", "Times-Roman", Standard14Font.TimesRoman);
    public static readonly Face Bold = new("F2", "Times-Bold", Standard14Font.TimesBold);
    public static readonly Face Sans = new("F3", "Helvetica", Standard14Font.Helvetica);
    public static readonly Face SansBold = new("F4", "Helvetica-Bold", Standard14Font.HelveticaBold);
    public static readonly IReadOnlyList<Face> All = [Roman, Bold, Sans, SansBold];

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(
        1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private readonly double[] widths = new double[256];

    private Face(string resource, string name, Standard14Font font)
    {
        Resource = resource;
        Name = name;
        AdobeFontMetrics metrics = Standard14.GetAdobeFontMetrics(font);
        foreach (var (code, glyph) in WinAnsiEncoding.Instance.CodeToNameMap)
        {
            widths[code] = metrics.CharacterMetrics.TryGetValue(glyph, out var character) ? character.Width.X : 0;
        }
    }

    /// <summary>Its name in a content stream.</summary>
    public string Resource { get; }

    /// <summary>Its PostScript name.</summary>
    public string Name { get; }

    public static byte[] Encode(string text) => Windows1252.GetBytes(text);

    /// <summary>How wide the text is, in points.</summary>
    public double Width(string text, double size) => Encode(text).Sum(code => widths[code]) * size / 1000;
}
