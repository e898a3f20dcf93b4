using System.IO.Abstractions;
using OpenDrucksache.Archive;
using OpenDrucksache.Publishing;
using OpenDrucksache.Publishing.Shards;
using OpenDrucksache.Website.Blocks;

namespace OpenDrucksache.Website;

/// <summary>
/// The site of a plan that several processes share: each makes the pages of its shard, and one what spans shards. The site is that of
/// <see cref="SitePublisher"/>, byte for byte.
/// </summary>
public sealed class PlannedSite
{
    private readonly IFileSystem _files;
    private readonly string _outFolder;
    private readonly PlanFolder _folder;
    private readonly StoredPlan _plan;
    private readonly SiteAddress _address;
    private readonly SitePlace _place;

    private PlannedSite(IFileSystem files, string outFolder, PlanFolder folder, StoredPlan plan, SiteAddress address)
    {
        (_files, _outFolder, _folder, _plan, _address) = (files, outFolder, folder, plan, address);
        _place = new SitePlace(files, outFolder);
    }

    /// <summary>The site that the plan of a folder asks for; null where it wants none.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="outFolder">The folder with the plan.</param>
    /// <exception cref="TroubleException">There is no such plan, or the disk refuses.</exception>
    public static PlannedSite? Of(IFileSystem files, string outFolder) => SitePublisher.Guard(outFolder, () =>
    {
        var folder = new PlanFolder(files, new ReleasePaths(files, outFolder).Plan);
        var plan = ShardedPublisher.Planned(folder, outFolder);
        return plan.Pages is { } address ? new PlannedSite(files, outFolder, folder, plan, address) : null;
    });

    /// <summary>
    /// Builds the rows and writes the pages of one shard, as far as they are not there yet: each paper is read and compared once for both.
    /// May be killed and run again, and run twice at once; needs no lock.
    /// </summary>
    /// <param name="archive">The archive that was planned from.</param>
    /// <param name="number">Which shard, from 1.</param>
    /// <param name="cancellation">Stops between two papers.</param>
    /// <returns>What was built, and the paths of the files of pages whose bytes changed.</returns>
    /// <exception cref="TroubleException">There is no such shard, or the disk refuses.</exception>
    public (ShardOutcome Shard, IReadOnlyList<string> Written) Build(ArchiveReader archive, int number, CancellationToken cancellation = default) =>
        Build(PublishSource.Reading(archive), number, cancellation);

    /// <summary>Makes sure that the pages of all papers are there.</summary>
    /// <exception cref="TroubleException">Those of a shard are not, which is named.</exception>
    public void RequireBuilt()
    {
        var store = new CardStore(_files, _place.Cards);
        var missing = _plan.Shards.Where(shard => !shard.Blocks.All(block => store.Has(PageBlock.Of(block, _address)))).ToList();
        if (missing.Count > 0)
        {
            throw ShardedPublisher.Missing(_plan, missing, _outFolder);
        }
    }

    /// <summary>Makes what spans shards.</summary>
    /// <param name="cancellation">Stops between two lists.</param>
    /// <exception cref="TroubleException">The pages of a shard are not there, another publish is at work, or the disk refuses.</exception>
    public SiteOutcome Seal(CancellationToken cancellation = default) => SitePublisher.Guard(_outFolder, () =>
    {
        using var folder = ReleaseFolder.Open(_files, _outFolder);
        var blocks = _plan.Shards.SelectMany(shard => shard.Blocks, (_, block) => PageBlock.Of(block, _address)).ToList();
        return new SiteSeal(_files, _place, blocks, _address).Write([], cancellation);
    });

    /// <inheritdoc cref="Build(ArchiveReader, int, CancellationToken)"/>
    internal (ShardOutcome Shard, IReadOnlyList<string> Written) Build(PublishSource source, int number, CancellationToken cancellation = default)
    {
        var shard = _plan.Find(number);
        var build = new PageBuild(_files, source, _place, _address, shard.Papers);
        var built = ShardedPublisher.Build(_files, source with { Beside = (block, papers) => build.Begin(PageBlock.Of(block, _address), papers) }, _outFolder, number, cancellation);
        return SitePublisher.Guard(_outFolder, () =>
        {
            foreach (var block in shard.Blocks)
            {
                build.Write(PageBlock.Of(block, _address), _folder.Papers.Of(block), cancellation);
            }

            return (built, build.Written);
        });
    }
}
