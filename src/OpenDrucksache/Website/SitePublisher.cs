using System.IO.Abstractions;
using OpenDrucksache.Archive;
using OpenDrucksache.Publishing;
using OpenDrucksache.Website.Explaining;
using OpenDrucksache.Website.Feeds;
using OpenDrucksache.Website.Layout;
using OpenDrucksache.Website.Lists;
using OpenDrucksache.Website.Papers;
using OpenDrucksache.Website.Search;
using OpenDrucksache.Website.Statistics;
using OpenDrucksache.Website.Writing;

namespace OpenDrucksache.Website;

/// <summary>Archive → a site that any web server can show, and the file system too.</summary>
public static class SitePublisher
{
    /// <summary>Writes the site beside the releases of a folder. Only what differs is written; pages that are gone leave a note.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="archive">The archive.</param>
    /// <param name="outFolder">The folder that was published in.</param>
    /// <param name="address">Where the site will stand.</param>
    /// <param name="cancellation">Stops between two papers.</param>
    /// <exception cref="TroubleException">Another publish is at work there, or the disk refuses.</exception>
    public static SiteOutcome Write(
        IFileSystem files, ArchiveReader archive, string outFolder, SiteAddress? address = null, CancellationToken cancellation = default) =>
        Write(files, PublishSource.Of(archive), outFolder, address ?? SiteAddress.Local, cancellation);

    /// <inheritdoc cref="Write(IFileSystem, ArchiveReader, string, SiteAddress?, CancellationToken)"/>
    internal static SiteOutcome Write(IFileSystem files, PublishSource source, string outFolder, SiteAddress address, CancellationToken cancellation)
    {
        try
        {
            using var folder = ReleaseFolder.Open(files, outFolder);
            var work = files.Path.Combine(new ReleasePaths(files, outFolder).Work, "pages");
            files.Directory.CreateDirectory(work);
            return new SiteRun(files, source, outFolder, work, address).Write(cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new TroubleException(
                $"{outFolder}: the pages could not be written: {fault.Message.ReplaceLineEndings(" ")} The release is whole. Make room or mend the folder, then publish again",
                fault);
        }
    }
}

/// <summary>One run over all papers.</summary>
internal sealed class SiteRun(IFileSystem files, PublishSource source, string outFolder, string work, SiteAddress address)
{
    private readonly SiteDisk _disk = new(files, outFolder, work);
    private readonly SiteState _before = SiteState.Load(files, work);
    private readonly SiteState _now = new();
    private int _kept;

    public SiteOutcome Write(CancellationToken cancellation)
    {
        foreach (var (key, card) in OrderedParallel.Select(source.Drucksachen, Paper))
        {
            cancellation.ThrowIfCancellationRequested();
            _now.Cards.Add(card.Id.ToString(), (key, card));
        }

        if (_kept == source.Drucksachen.Count && _kept == _before.Cards.Count && _disk.Has(SitePath.Page))
        {
            return new SiteOutcome(outFolder, _before.Made.Count, _before.Made.Count(IsPage), []);
        }

        List<PaperCard> cards = [.. _now.Cards.Values.Select(c => c.Card).OrderBy(c => c.Id)];
        var lists = new Listings(cards);
        var seenUntil = cards.Max(c => c.Fassungen.Max(f => f.LastSeen));
        foreach (var (folder, key) in OrderedParallel.Select(lists.Each, List))
        {
            cancellation.ThrowIfCancellationRequested();
            _now.Lists.Add(folder, key);
        }

        IndexPages.Write(_disk, lists, address);
        StartPage.Write(_disk, cards, seenUntil, address);
        StatisticsPage.Write(_disk, cards, seenUntil, address);
        ExplanationPages.Write(_disk, address);
        SearchPage.Write(_disk, address);
        SearchIndex.Write(_disk, cards, lists);
        FeedPages.Write(_disk, cards, lists.Fraktionen, address);
        NotePages.NotFound(_disk, address);
        _disk.Write(SitePath.Style, [.. Rendering.Html.PageStyle.Bytes, .. Resource.Bytes("Layout.stil.css")]);
        _disk.Write("zeichen.svg", Resource.Bytes("Layout.zeichen.svg"));
        var folders = _disk.Made.Where(IsPage).Select(path => path[..^SitePath.Page.Length]).Order(StringComparer.Ordinal).ToList();
        SiteMap.Write(_disk, folders, address);
        Leave();
        _now.Save(files, work);
        return new SiteOutcome(outFolder, _now.Made.Count, folders.Count, _disk.Written);
    }

    private static bool IsPage(string path) => path.EndsWith(SitePath.Page, StringComparison.Ordinal);

    /// <summary>The card of a paper, its pages written; read anew only where something about it is new.</summary>
    private (string Key, PaperCard Card) Paper(Drucksache drucksache)
    {
        var key = SiteState.KeyOf(drucksache, address);
        if (_before.Cards.TryGetValue(drucksache.Id.ToString(), out var known) && known.Key == key && _disk.Has(SitePath.Paper(drucksache.Id) + SitePath.Page))
        {
            Interlocked.Increment(ref _kept);
            Keep(PaperPages.Paths(known.Card));
            return known;
        }

        var read = ReadDrucksache.Of(drucksache, source);
        var card = CardOf.Paper(read);
        PaperPages.Write(_disk, read, card, address);
        return (key, card);
    }

    private (string Folder, string Key) List(Listing list)
    {
        var key = list.Key(card => _now.Cards[card.Id.ToString()].Key);
        if (_before.Lists.GetValueOrDefault(list.Folder) == key && _disk.Has(list.Folder + SitePath.Page))
        {
            Keep(list.Paths());
        }
        else
        {
            list.Write(_disk, address);
        }

        return (list.Folder, key);
    }

    private void Keep(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            _disk.Keep(path);
        }
    }

    /// <summary>What earlier runs made and this one did not: pages leave a note, other files go.</summary>
    private void Leave()
    {
        _now.Made.UnionWith(_disk.Made);
        var gone = _before.Made.Where(path => !_now.Made.Contains(path)).ToList();
        _now.Gone.UnionWith(_before.Gone.Concat(gone.Where(IsPage)).Where(path => !_now.Made.Contains(path)));
        gone.Where(path => !IsPage(path)).ToList().ForEach(_disk.Delete);
        foreach (var path in _now.Gone)
        {
            NotePages.Gone(_disk, path, address);
        }
    }
}
