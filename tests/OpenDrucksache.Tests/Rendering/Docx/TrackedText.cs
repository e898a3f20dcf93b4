using System.IO.Compression;
using System.Xml.Linq;

namespace OpenDrucksache.Tests.Rendering.Docx;

/// <summary>Reads a Word document as if all its tracked changes were accepted, or all rejected.</summary>
internal static class TrackedText
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static string Accepted(byte[] docx) => Read(docx, "ins", "del");

    public static string Rejected(byte[] docx) => Read(docx, "del", "ins");

    public static XDocument Part(byte[] docx, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part, LoadOptions.PreserveWhitespace);
    }

    private static string Read(byte[] docx, string kept, string dropped)
    {
        var paragraphs = new List<string>();
        var open = "";
        foreach (var paragraph in Part(docx, "word/document.xml").Descendants(W + "p"))
        {
            open += Words(paragraph, kept);
            if (paragraph.Element(W + "pPr")?.Element(W + "rPr")?.Element(W + dropped) is null)
            {
                paragraphs.Add(open);
                open = "";
            }
        }

        return string.Join("\n\n", paragraphs);
    }

    private static string Words(XElement paragraph, string kept) => string.Concat(paragraph.Elements()
        .Where(e => e.Name == W + "r" || e.Name == W + kept)
        .SelectMany(e => e.DescendantsAndSelf(W + "r"))
        .SelectMany(r => r.Elements())
        .Select(e => e.Name.LocalName switch
        {
            "t" or "delText" => e.Value,
            "tab" => "\t",
            "br" => "\n",
            _ => "",
        }));
}
