using System.IO.Abstractions;
using OpenDrucksache.Archive;
using OpenDrucksache.Publishing;
using OpenDrucksache.Publishing.Blocks;
using OpenDrucksache.Publishing.Tables;
using OpenDrucksache.Website.Blocks;
using OpenDrucksache.Website.Layout;
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
    /// <param name="progress">Hears how far it is, from any thread.</param>
    /// <param name="cancellation">Stops between two papers.</param>
    /// <exception cref="TroubleException">Another publish is at work there, or the disk refuses.</exception>
    public static SiteOutcome Write(
        IFileSystem files, ArchiveReader archive, string outFolder, SiteAddress? address = null, IProgress<Headway>? progress = null, CancellationToken cancellation = default) =>
        Write(files, PublishSource.Of(archive) with { Progress = progress }, outFolder, address ?? SiteAddress.Local, cancellation);

    /// <summary>Publishes a release, and the site beside it: each paper is read and compared once for both.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="archive">The archive.</param>
    /// <param name="outFolder">The folder to publish in.</param>
    /// <param name="address">Where the site will stand.</param>
    /// <param name="keep">How many releases stay, the newest included; null for all.</param>
    /// <param name="progress">Hears how far it is, from any thread.</param>
    /// <param name="cancellation">Stops between two papers.</param>
    /// <exception cref="TroubleException">As for <see cref="Publisher"/> and <see cref="Write(IFileSystem, ArchiveReader, string, SiteAddress?, IProgress{Headway}, CancellationToken)"/>.</exception>
    public static (PublishOutcome Release, SiteOutcome Site) Publish(
        IFileSystem files,
        ArchiveReader archive,
        string outFolder,
        SiteAddress? address = null,
        int? keep = null,
        IProgress<Headway>? progress = null,
        CancellationToken cancellation = default) =>
        Publish(files, PublishSource.Of(archive) with { Progress = progress }, outFolder, address ?? SiteAddress.Local, keep, cancellation);

    /// <summary>Says on every page that the release it was made with was withdrawn. The next publish takes it off.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="outFolder">The folder that was published in.</param>
    /// <param name="release">The id of the release; nothing is said of one that is not the newest, and where there are no pages.</param>
    /// <param name="reason">Why it was withdrawn.</param>
    /// <exception cref="TroubleException">Another publish is at work there, or the disk refuses.</exception>
    public static void SayWithdrawn(IFileSystem files, string outFolder, string release, string reason) => Guard(outFolder, () =>
    {
        using var folder = ReleaseFolder.Open(files, outFolder);
        var place = new SitePlace(files, outFolder);
        var disk = new SiteDisk(files, place.Root, place.Work);
        if (folder.Shelf.Made?.Release == release && disk.Has(SitePath.Page))
        {
            SiteStyle.WriteNotice(disk, $"Die Ausgabe {release}, zu der diese Seiten gehören, wurde zurückgezogen: {reason}");
        }

        return release;
    });

    /// <inheritdoc cref="Publish(IFileSystem, ArchiveReader, string, SiteAddress?, int?, IProgress{Headway}, CancellationToken)"/>
    internal static (PublishOutcome Release, SiteOutcome Site) Publish(
        IFileSystem files, PublishSource source, string outFolder, SiteAddress address, int? keep, CancellationToken cancellation)
    {
        var pages = new Lazy<PageBuild>(() => new PageBuild(files, source, new SitePlace(files, outFolder), address, null));
        var release = Publisher.Publish(files, source with { Beside = (block, papers) => pages.Value.Begin(PageBlock.Of(block, address), papers) }, outFolder, keep, cancellation);
        return (release, Write(files, source, outFolder, address, pages.IsValueCreated ? pages.Value.Written : [], cancellation));
    }

    /// <inheritdoc cref="Write(IFileSystem, ArchiveReader, string, SiteAddress?, IProgress{Headway}, CancellationToken)"/>
    internal static SiteOutcome Write(IFileSystem files, PublishSource source, string outFolder, SiteAddress address, CancellationToken cancellation) =>
        Write(files, source, outFolder, address, [], cancellation);

    private static SiteOutcome Write(
        IFileSystem files, PublishSource source, string outFolder, SiteAddress address, IReadOnlyList<string> written, CancellationToken cancellation) => Guard(outFolder, () =>
    {
        using var folder = ReleaseFolder.Open(files, outFolder);
        var place = new SitePlace(files, outFolder);
        var blocks = new List<PageBlock>();
        var papers = folder.Shelf.Latest()?.Manifest.Tables.FirstOrDefault(table => table.Name == Dataset.Drucksachen.Name)?.Rows;
        var build = new PageBuild(files, source, place, address, papers);
        foreach (var block in Block.Each(source.Drucksachen))
        {
            var pages = PageBlock.Of(block, address);
            blocks.Add(pages);
            build.Write(pages, block.Drucksachen, cancellation);
        }

        return new SiteSeal(files, place, blocks, address).Write([.. written, .. build.Written], cancellation);
    });

    /// <summary>Tells trouble with the disk as such.</summary>
    internal static T Guard<T>(string outFolder, Func<T> work) => Publisher.Guard(outFolder, work, "the pages", "The release is whole.");
}
