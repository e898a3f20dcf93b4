using System.Globalization;
using System.Text;

namespace OpenDrucksache.Tests.Reading.Pdf;

/// <summary>A PDF made by hand for one question: pages are content streams, F1 is Times, F2 Times bold, F3 Helvetica.</summary>
internal static class MadePdf
{
    private const string Fonts =
        "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >> "
        + "/F2 << /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >> "
        + "/F3 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >>";

    /// <summary>Pages of A4 with these contents.</summary>
    public static byte[] Pages(params string[] contents) => Pages(contents, "", "");

    /// <summary>
    /// The same, with more in the trailer, in the resources and in the catalogue; fonts of one's own replace the three.
    /// More objects come behind the pages: with one page, the first of them is 5.
    /// </summary>
    public static byte[] Pages(string[] contents, string trailer, string resources, string catalogue = "", params string[] more)
    {
        var fonts = resources.Contains("/Font <<", StringComparison.Ordinal) ? "" : Fonts;
        var objects = new List<string>
        {
            $"<< /Type /Catalog /Pages 2 0 R {catalogue} >>",
            $"<< /Type /Pages /Count {contents.Length} /Kids [{string.Concat(contents.Select((_, i) => $"{3 + 2 * i} 0 R "))}] /MediaBox [0 0 595 842] /Resources << {fonts} {resources} >> >>",
        };
        foreach (var content in contents)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /Contents {objects.Count + 2} 0 R >>");
            objects.Add(Stream("", content));
        }

        return File([.. objects, .. more], trailer);
    }

    public static string Stream(string dictionary, string content) =>
        string.Create(CultureInfo.InvariantCulture, $"<< {dictionary} /Length {content.Length} >>\nstream\n{content}\nendstream");

    /// <summary>A file of these objects, numbered from 1; the first is the catalogue.</summary>
    public static byte[] File(IReadOnlyList<string> objects, string trailer)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var content in objects)
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n{content}\nendobj\n");
        }

        var start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
        {
            pdf.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        }

        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {places.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }

    /// <summary>A line of text at a place; text in Latin-1 without brackets.</summary>
    public static string Line(double x, double y, string text, double size = 11, string font = "F1") =>
        string.Create(CultureInfo.InvariantCulture, $"BT /{font} {size} Tf {x} {y} Td ({text}) Tj ET\n");

    /// <summary>A line that runs up the page.</summary>
    public static string Upwards(double x, double y, string text, double size = 18) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F3 {size} Tf 0 1 -1 0 {x} {y} Tm ({text}) Tj ET\n");
}
