using System.IO.Abstractions;
using System.Security.Cryptography;
using System.Text;
using OpenDrucksache.Publishing;
using OpenDrucksache.Website.Blocks;
using OpenDrucksache.Website.Explaining;
using OpenDrucksache.Website.Feeds;
using OpenDrucksache.Website.Layout;
using OpenDrucksache.Website.Lists;
using OpenDrucksache.Website.Papers;
using OpenDrucksache.Website.Search;
using OpenDrucksache.Website.Statistics;
using OpenDrucksache.Website.Writing;

namespace OpenDrucksache.Website;

/// <summary>Pages of papers → the site: start page, lists, search, feeds, statistics and map span all blocks.</summary>
internal sealed class SiteSeal
{
    private readonly IFileSystem _files;
    private readonly SitePlace _place;
    private readonly SiteAddress _address;
    private readonly IReadOnlyList<PageBlock> _blocks;
    private readonly CardStore _store;
    private readonly SiteDisk _disk;
    private readonly SiteState _now = new();

    /// <param name="files">The disk.</param>
    /// <param name="place">Where the site lies.</param>
    /// <param name="blocks">All blocks, in the order of their papers.</param>
    /// <param name="address">Where the site will stand.</param>
    public SiteSeal(IFileSystem files, SitePlace place, IReadOnlyList<PageBlock> blocks, SiteAddress address)
    {
        (_files, _place, _address, _blocks) = (files, place, address, blocks);
        _store = new CardStore(files, place.Cards);
        _disk = new SiteDisk(files, place.Root, place.Work);
    }

    /// <summary>Writes what spans blocks, where it is not written yet.</summary>
    /// <param name="built">The files of papers whose bytes changed.</param>
    /// <param name="cancellation">Stops between two lists.</param>
    /// <exception cref="TroubleException">The pages of a block are not there.</exception>
    public SiteOutcome Write(IReadOnlyList<string> built, CancellationToken cancellation)
    {
        var inputs = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(_blocks.Select(block => block.Key)))));
        if (built.Count == 0 && SiteState.Last(_files, _place.Work) is { } last && last.Inputs == inputs && _blocks.All(_store.Has) && _disk.Has(SitePath.Page))
        {
            return new SiteOutcome(_place.Root, last.Files, last.Pages, []);
        }

        var before = SiteState.Load(_files, _place.Work);
        var search = new SearchIndex();
        var cards = Cards(search);
        var lists = new Listings(cards);
        foreach (var (folder, key) in OrderedParallel.Select(lists.Each, list => List(list, before)))
        {
            cancellation.ThrowIfCancellationRequested();
            _now.Lists.Add(folder, key);
        }

        Whole(cards, lists, search);
        _now.Made.UnionWith(_disk.Made);
        var folders = Folders();
        SiteMap.Write(_disk, folders, _address);
        _now.Made.UnionWith(_disk.Made);
        Leave(before, folders);
        var ofPapers = _now.Papers.Sum(paper => PaperPages.Paths(paper.Key, paper.Value).Count());
        _now.Totals = new SiteTotals(inputs, _now.Made.Count + ofPapers, folders.Count);
        _now.Save(_files, _place.Work);
        return new SiteOutcome(_place.Root, _now.Totals.Files, folders.Count, [.. built.Concat(_disk.Written).Order(StringComparer.Ordinal)]);
    }

    private static bool IsPage(string path) => path.EndsWith(SitePath.Page, StringComparison.Ordinal);

    /// <summary>All cards in the order of their ids, without their words, which the search takes.</summary>
    private List<PaperCard> Cards(SearchIndex search)
    {
        var cards = new List<PaperCard>();
        foreach (var card in OrderedParallel.Select(_blocks, Block).SelectMany(block => block))
        {
            search.Add(card);
            cards.Add(card with { Words = "" });
            _now.Papers.Add(card.Id.ToString(), PaperPages.Parts(card));
        }

        return cards;
    }

    /// <summary>The cards of a block whose pages are there.</summary>
    private IReadOnlyList<PaperCard> Block(PageBlock block)
    {
        var cards = _store.Read(block);
        return cards.All(card => _disk.Has(SitePath.Paper(card.Id) + SitePath.Page)) ? cards : throw _store.Refuse(block);
    }

    private (string Folder, string Key) List(Listing list, SiteState before)
    {
        var key = list.Key();
        if (before.Lists.GetValueOrDefault(list.Folder) == key && _disk.Has(list.Folder + SitePath.Page))
        {
            list.Paths().ToList().ForEach(_disk.Keep);
        }
        else
        {
            list.Write(_disk, _address);
        }

        return (list.Folder, key);
    }

    private void Whole(List<PaperCard> cards, Listings lists, SearchIndex search)
    {
        var seenUntil = cards.Max(c => c.Fassungen.Max(f => f.LastSeen));
        IndexPages.Write(_disk, lists, _address);
        StartPage.Write(_disk, cards, seenUntil, _address);
        StatisticsPage.Write(_disk, cards, seenUntil, _address);
        ExplanationPages.Write(_disk, _address);
        SearchPage.Write(_disk, _address);
        search.Write(_disk, cards, lists);
        FeedPages.Write(_disk, cards, lists.Fraktionen, _address);
        NotePages.NotFound(_disk, _address);
        SiteStyle.Write(_disk);
    }

    /// <summary>The folders of all pages, in their order.</summary>
    private List<string> Folders() =>
    [
        .. _disk.Made.Where(IsPage).Select(path => path[..^SitePath.Page.Length])
            .Concat(_now.Papers.SelectMany(paper => PaperPages.Folders(paper.Key, paper.Value)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What earlier runs made and this one did not: pages leave a note, other files go.</summary>
    private void Leave(SiteState before, List<string> folders)
    {
        var gone = before.Made.Where(path => !_now.Made.Contains(path)).Concat(before.Papers
            .Where(paper => _now.Papers.GetValueOrDefault(paper.Key) != paper.Value)
            .SelectMany(paper => PaperPages.Paths(paper.Key, paper.Value).Except(_now.Papers.TryGetValue(paper.Key, out var parts) ? PaperPages.Paths(paper.Key, parts) : []))).ToList();
        _now.Gone.UnionWith(before.Gone.Concat(gone.Where(IsPage)).Where(path => folders.BinarySearch(path[..^SitePath.Page.Length], StringComparer.Ordinal) < 0));
        gone.Where(path => !IsPage(path)).ToList().ForEach(_disk.Delete);
        foreach (var path in _now.Gone)
        {
            NotePages.Gone(_disk, path, _address);
        }

        _store.Sweep(_blocks);
        _disk.Sweep();
    }
}
