using System.IO.Abstractions;
using System.IO.Compression;
using System.Text.Json;
using OpenDrucksache.Publishing.Blocks;
using OpenDrucksache.Website.Writing;

namespace OpenDrucksache.Website.Blocks;

/// <summary>
/// The cards of the papers whose pages lie in the site, a file a block, named by its key. It is there only while the pages are those of
/// the key: who writes pages removes it first and places it last. Derived; may be deleted at any time.
/// </summary>
internal sealed class CardStore(IFileSystem files, string folder)
{
    private const string Whole = ".jsonl.gz";

    /// <summary>The ending where something could not be read: it is tried again with every build.</summary>
    private const string Partly = ".partly.jsonl.gz";

    /// <summary>Whether the pages of a block lie in the site.</summary>
    public bool Has(PageBlock block) => Find(block) is not null;

    /// <summary>Whether they do, and nothing is to be tried again.</summary>
    public bool IsWhole(PageBlock block) => files.File.Exists(PathOf(block, Whole));

    /// <summary>The cards of a block, in the order of their ids.</summary>
    /// <exception cref="TroubleException">They are not there, or damaged.</exception>
    public IReadOnlyList<PaperCard> Read(PageBlock block)
    {
        if (Find(block) is { } path && Parse(path) is { } cards && cards.Count == block.Papers)
        {
            return cards;
        }

        throw Refuse(block);
    }

    /// <summary>Says that the pages of a block are damaged: who builds it makes them again.</summary>
    public TroubleException Refuse(PageBlock block)
    {
        Remove(block.Id);
        return new TroubleException($"the pages of {BlockId.Range(block.Id, block.Id)} are not built, or damaged. Publish again, or build their shard again and seal");
    }

    /// <summary>What was known of the papers of a block when its pages were written last, by their ids.</summary>
    public IReadOnlyDictionary<string, PaperCard> Known(BlockId id) =>
        FilesOf(id).SelectMany(path => Parse(path) ?? []).GroupBy(card => card.Id.ToString()).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);

    /// <summary>Says that the pages of a block are those of nobody.</summary>
    public void Remove(BlockId id) => FilesOf(id).ToList().ForEach(files.File.Delete);

    /// <summary>Says that the pages of a block lie in the site.</summary>
    public void Place(PageBlock block, IReadOnlyList<PaperCard> cards)
    {
        files.Directory.CreateDirectory(folder);
        var half = files.Path.Combine(folder, "half-" + files.Path.GetRandomFileName());
        using (var packed = files.FileStream.New(half, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            foreach (var card in cards)
            {
                JsonSerializer.Serialize(gzip, card, SiteJson.Instance.PaperCard);
                gzip.Write("\n"u8);
            }
        }

        files.File.Move(half, PathOf(block, cards.Any(card => card.Key.Length == 0) ? Partly : Whole), overwrite: true);
    }

    /// <summary>Removes the cards of all blocks but these, and what was never finished.</summary>
    public void Sweep(IEnumerable<PageBlock> blocks)
    {
        var needed = blocks.Select(block => $"{block.Id}-{block.Key}").ToHashSet(StringComparer.Ordinal);
        foreach (var path in files.Directory.GetFiles(folder))
        {
            if (!needed.Contains(files.Path.GetFileName(path).Split('.')[0]))
            {
                files.File.Delete(path);
            }
        }
    }

    private string? Find(PageBlock block) => new[] { Whole, Partly }.Select(ending => PathOf(block, ending)).FirstOrDefault(files.File.Exists);

    private IEnumerable<string> FilesOf(BlockId id) => files.Directory.Exists(folder) ? files.Directory.EnumerateFiles(folder, id + "-*") : [];

    private string PathOf(PageBlock block, string ending) => files.Path.Combine(folder, $"{block.Id}-{block.Key}{ending}");

    private List<PaperCard>? Parse(string path)
    {
        try
        {
            var cards = new List<PaperCard>();
            using var gzip = new GZipStream(files.File.OpenRead(path), CompressionMode.Decompress);
            var lines = new LineReader(gzip);
            while (lines.Next(out var line))
            {
                cards.Add(JsonSerializer.Deserialize(line, SiteJson.Instance.PaperCard)!);
            }

            return cards;
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or FileNotFoundException)
        {
            return null;
        }
    }
}
