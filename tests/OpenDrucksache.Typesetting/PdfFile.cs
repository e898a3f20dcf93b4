using System.Globalization;
using System.Text;

namespace OpenDrucksache.Typesetting;

/// <summary>Writes pages as a PDF 1.4 file without dates, identifiers and compression: the same bytes everywhere.</summary>
internal static class PdfFile
{
    public static byte[] Write(IReadOnlyList<PageCanvas> pages)
    {
        var fonts = string.Concat(Face.All.Select((face, i) => $"/{face.Resource} {i + 3} 0 R "));
        var firstPage = 3 + Face.All.Count;
        var kids = string.Concat(pages.Select((_, i) => $"{firstPage + (2 * i)} 0 R "));
        var objects = new List<byte[]>
        {
            Ascii("<< /Type /Catalog /Pages 2 0 R /Lang (de-DE) >>"),
            Ascii(string.Create(CultureInfo.InvariantCulture,
                $"<< /Type /Pages /Count {pages.Count} /Kids [{kids}] /MediaBox [0 0 {Look.PageWidth} {Look.PageHeight}] /Resources << /Font << {fonts}>> >> >>")),
        };
        objects.AddRange(Face.All.Select(face => Ascii($"<< /Type /Font /Subtype /Type1 /BaseFont /{face.Name} /Encoding /WinAnsiEncoding >>")));
        foreach (var (page, i) in pages.Select((page, i) => (page.Bytes, i)))
        {
            objects.Add(Ascii($"<< /Type /Page /Parent 2 0 R /Contents {firstPage + (2 * i) + 1} 0 R >>"));
            objects.Add([.. Ascii($"<< /Length {page.Length} >>\nstream\n"), .. page, .. Ascii("\nendstream")]);
        }

        return File(objects);
    }

    private static byte[] File(List<byte[]> objects)
    {
        using var file = new MemoryStream();
        file.Write(Ascii("%PDF-1.4\n"));
        file.Write([(byte)'%', 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        var table = new StringBuilder($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        for (var i = 0; i < objects.Count; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Position:D10} 00000 n \n");
            file.Write([.. Ascii($"{i + 1} 0 obj\n"), .. objects[i], .. Ascii("\nendobj\n")]);
        }

        var start = file.Position;
        file.Write(Ascii($"{table}trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
