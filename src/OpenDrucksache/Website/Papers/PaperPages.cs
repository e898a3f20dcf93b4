using System.Globalization;
using System.Text.Json;
using OpenDrucksache.Publishing;
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

    private static readonly string[] OfPaper = [SitePath.Page, SitePath.Json, PaperPicture.FileName];
    private static readonly string[] OfPair = [SitePath.Page, SitePath.Json, Docx, Markdown];
    private static readonly string[] OfFassung = [SitePath.Page, SitePath.Json, Text];

    /// <summary>The folders in that of a paper with this card, apart by spaces: "v1 v2 v1-v2".</summary>
    public static string Parts(PaperCard card) =>
        string.Join(' ', card.Fassungen.Where(f => f.IsRead).Select(f => string.Create(CultureInfo.InvariantCulture, $"v{f.Version}")).Concat(card.Pairs.Select(p => p.Name)));

    /// <summary>The folders of a paper.</summary>
    /// <param name="paper">Its id.</param>
    /// <param name="parts">As <see cref="Parts"/> says.</param>
    public static IEnumerable<string> Folders(string paper, string parts) =>
        parts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => $"{SitePath.Papers}{paper}/{part}/").Prepend($"{SitePath.Papers}{paper}/");

    /// <summary>The paths of all its files: what <see cref="Write"/> writes.</summary>
    /// <inheritdoc cref="Folders"/>
    public static IEnumerable<string> Paths(string paper, string parts) =>
        Folders(paper, parts).SelectMany((folder, i) => i == 0 ? OfPaper : folder.Contains('-', StringComparison.Ordinal) ? OfPair : OfFassung, (folder, file) => folder + file);

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
