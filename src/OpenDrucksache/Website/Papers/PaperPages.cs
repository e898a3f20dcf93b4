using System.Text.Json;
using OpenDrucksache.Publishing.Tables;
using OpenDrucksache.Rendering;
using OpenDrucksache.Rendering.Docx;
using OpenDrucksache.Rendering.Papers;
using OpenDrucksache.Website.Layout;
using OpenDrucksache.Website.Writing;

namespace OpenDrucksache.Website.Papers;

/// <summary>Every file of a paper.</summary>
internal static class PaperPages
{
    private const string Docx = "vergleich.docx";
    private const string Markdown = "vergleich.md";
    private const string Text = "text.md";

    /// <summary>Their paths: what <see cref="Write"/> writes for a paper with this card.</summary>
    public static IEnumerable<string> Paths(PaperCard card)
    {
        var folder = SitePath.Paper(card.Id);
        return new[] { SitePath.Page, SitePath.Json, PaperPicture.FileName }.Select(file => folder + file)
            .Concat(card.Pairs.SelectMany(p => new[] { SitePath.Page, SitePath.Json, Docx, Markdown }, (p, file) => SitePath.Pair(card.Id, p.Old, p.New) + file))
            .Concat(card.Fassungen.Where(f => f.IsRead).SelectMany(f => new[] { SitePath.Page, SitePath.Json, Text }, (f, file) => SitePath.Fassung(card.Id, f.Version) + file));
    }

    /// <summary>Writes them.</summary>
    public static void Write(SiteDisk disk, ReadDrucksache read, PaperCard card, SiteAddress address)
    {
        using var page = new PageBuffer();
        var folder = SitePath.Paper(card.Id);
        Put(folder + SitePath.Page, output => PaperPage.Write(output, read, card, address));
        Put(folder + PaperPicture.FileName, output => PaperPicture.Write(output, card));
        disk.WriteJson(folder + SitePath.Json, json => PaperJson.Write(json, read, card));
        foreach (var (pair, compared) in card.Pairs.Zip(read.Pairs))
        {
            Pair(SitePath.Pair(card.Id, pair.Old, pair.New), pair, compared);
        }

        foreach (var (fassung, of) in card.Fassungen.Zip(read.Fassungen).Where(f => f.First.IsRead))
        {
            var inner = SitePath.Fassung(card.Id, fassung.Version);
            Put(inner + SitePath.Page, output => ReadingPage.Write(output, of.Paper!, card, fassung, address));
            Put(inner + Text, output => PaperMarkdown.Write(of.Paper!, output));
            disk.WriteJson(inner + SitePath.Json, json => JsonSerializer.Serialize(json, of.Paper!, SiteJson.Instance.Paper));
        }

        void Pair(string inner, CardPair pair, ComparedPair compared)
        {
            Put(inner + SitePath.Page, output => SynopsisPage.Write(output, compared, card, pair, address));
            Put(inner + Markdown, output => MarkdownRendering.Write(output, compared.Comparison));
            disk.WriteJson(inner + SitePath.Json, json => ComparisonJson.Write(json, compared.Comparison));
            using var docx = new MemoryStream();
            DocxRendering.Write(docx, compared.Comparison);
            disk.Write(inner + Docx, docx.GetBuffer().AsSpan(0, (int)docx.Length));
        }

        void Put(string path, Action<TextWriter> write)
        {
            page.Clear();
            write(page);
            disk.Write(path, page.Written);
        }
    }
}
