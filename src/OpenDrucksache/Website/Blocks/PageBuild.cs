using System.Collections.Concurrent;
using System.IO.Abstractions;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenDrucksache.Publishing;
using OpenDrucksache.Publishing.Blocks;
using OpenDrucksache.Publishing.Tables;
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
    private readonly List<string> _written = [];

    /// <summary>The paths of the files whose bytes changed.</summary>
    public IReadOnlyList<string> Written => _written;

    /// <summary>Writes the pages of a block where they are not written yet.</summary>
    /// <param name="block">The block.</param>
    /// <param name="papers">Its papers.</param>
    /// <param name="cancellation">Stops between two papers.</param>
    public void Write(PageBlock block, IReadOnlyList<Drucksache> papers, CancellationToken cancellation)
    {
        if (Begin(block, papers) is not { } pages)
        {
            _counted.Add(papers.Count);
            return;
        }

        foreach (var drucksache in OrderedParallel.Select(papers, Paper))
        {
            cancellation.ThrowIfCancellationRequested();
            _counted.Add();
        }

        pages.Complete();

        Drucksache Paper(Drucksache drucksache)
        {
            pages.Paper(drucksache, new(() => ReadDrucksache.Of(drucksache, source)));
            return drucksache;
        }
    }

    /// <summary>The pages of a block to be written while its papers are read; null where they are written. A paper of which nothing is new is not asked for.</summary>
    /// <param name="block">The block.</param>
    /// <param name="papers">Its papers.</param>
    public BesideRows? Begin(PageBlock block, IReadOnlyList<Drucksache> papers)
    {
        var disk = new SiteDisk(files, place.Root, place.Work);
        if (_store.IsWhole(block) && papers.All(drucksache => IsThere(disk, drucksache)))
        {
            return null;
        }

        var known = _store.Known(block.Id);
        _store.Remove(block.Id);
        var cards = new ConcurrentDictionary<DrucksacheId, PaperCard>();
        return new BesideRows(
            (drucksache, read) => cards[drucksache.Id] = Paper(disk, drucksache, known, read),
            () =>
            {
                _store.Place(block, [.. papers.Select(drucksache => cards[drucksache.Id])]);
                _written.AddRange(disk.Written);
            });
    }

    /// <summary>The card of a paper, its pages written.</summary>
    private PaperCard Paper(SiteDisk disk, Drucksache drucksache, IReadOnlyDictionary<string, PaperCard> known, Lazy<ReadDrucksache> asked)
    {
        var key = KeyOf(drucksache);
        if (known.TryGetValue(drucksache.Id.ToString(), out var before) && before.Key == key && IsThere(disk, drucksache))
        {
            return before;
        }

        var read = asked.Value;
        var card = CardOf.Paper(read) with { Key = read.Failed.Count == 0 ? key : "" };
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
