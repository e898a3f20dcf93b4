using System.IO.Abstractions;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenDrucksache.Publishing;
using OpenDrucksache.Publishing.Blocks;
using OpenDrucksache.Website.Layout;
using OpenDrucksache.Website.Papers;
using OpenDrucksache.Website.Writing;

namespace OpenDrucksache.Website.Blocks;

/// <summary>
/// The pages of papers, block by block. Each follows from what the archive knows of its paper and from this program alone, so that
/// several processes may write at once, the same block too.
/// </summary>
/// <param name="files">The disk.</param>
/// <param name="source">What the pages are made from.</param>
/// <param name="place">Where the site lies.</param>
/// <param name="address">Where the site will stand.</param>
/// <param name="papers">How many papers there are; null where nobody knows.</param>
internal sealed class PageBuild(IFileSystem files, PublishSource source, SitePlace place, SiteAddress address, long? papers)
{
    private readonly Counted _counted = new(source.Progress, "papers put on pages", papers);
    private readonly CardStore _store = new(files, place.Cards);

    /// <summary>Writes the pages of a block where they are not written yet. A paper of which nothing is new is not read.</summary>
    /// <param name="block">The block.</param>
    /// <param name="papers">Its papers.</param>
    /// <param name="cancellation">Stops between two papers.</param>
    /// <returns>The paths of the files whose bytes changed.</returns>
    public IReadOnlyList<string> Write(PageBlock block, IReadOnlyList<Drucksache> papers, CancellationToken cancellation)
    {
        var disk = new SiteDisk(files, place.Root, place.Work);
        if (_store.IsWhole(block) && papers.All(drucksache => IsThere(disk, drucksache)))
        {
            _counted.Add(papers.Count);
            return [];
        }

        var known = _store.Known(block.Id);
        _store.Remove(block.Id);
        var cards = new List<PaperCard>();
        foreach (var card in OrderedParallel.Select(papers, drucksache => Paper(disk, drucksache, known)))
        {
            cancellation.ThrowIfCancellationRequested();
            cards.Add(card);
            _counted.Add();
        }

        _store.Place(block, cards);
        return disk.Written;
    }

    /// <summary>The card of a paper, its pages written.</summary>
    private PaperCard Paper(SiteDisk disk, Drucksache drucksache, IReadOnlyDictionary<string, PaperCard> known)
    {
        var key = KeyOf(drucksache);
        if (known.TryGetValue(drucksache.Id.ToString(), out var before) && before.Key == key && IsThere(disk, drucksache))
        {
            return before;
        }

        var read = ReadDrucksache.Of(drucksache, source);
        var card = CardOf.Paper(read) with { Key = read.IsWhole ? key : "" };
        PaperPages.Write(disk, read, card, address);
        return card;
    }

    private static bool IsThere(SiteDisk disk, Drucksache drucksache) => disk.Has(SitePath.Paper(drucksache.Id) + SitePath.Page);

    /// <summary>A digest of what the pages of a paper are made from: all that the archive knows of it, this program, and the site's address.</summary>
    private string KeyOf(Drucksache drucksache)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Block.Reader}\n{address}\n"));
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(drucksache, SiteJson.Instance.Drucksache));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
