using System.IO.Abstractions;
using OpenDrucksache.Publishing.Blocks;
using OpenDrucksache.Publishing.Deltas;
using OpenDrucksache.Publishing.Shards;

namespace OpenDrucksache.Publishing;

/// <summary>
/// The folder that releases are published in, held by one publisher at a time. What is not finished lies in
/// <c>data/.publish</c>; a release appears by a rename, and <c>latest.json</c> turns to it last.
/// </summary>
internal sealed class ReleaseFolder : IDisposable
{
    private readonly IFileSystem _files;
    private readonly FileSystemStream _lock;
    private readonly ReleasePaths _paths;
    private readonly ReleaseDisk _disk;

    private ReleaseFolder(IFileSystem files, ReleasePaths paths, FileSystemStream @lock)
    {
        _files = files;
        _paths = paths;
        _lock = @lock;
        _disk = new ReleaseDisk(files);
        Blocks = new BlockStore(files, paths.Blocks);
        Papers = new PlannedPapers(files, paths.Papers);
        Plan = new PlanFolder(files, paths.Plan);
        Shelf = new ReleaseShelf(files, paths, _disk);
        RemoveLeftovers();
    }

    /// <summary>The blocks that were built here.</summary>
    public BlockStore Blocks { get; }

    /// <summary>What is known of the papers of the blocks that are built now.</summary>
    public PlannedPapers Papers { get; }

    /// <summary>What other processes build for the next release.</summary>
    public PlanFolder Plan { get; }

    /// <summary>The releases that are finished.</summary>
    public ReleaseShelf Shelf { get; }

    /// <summary>Where a release is built.</summary>
    public string Building => _paths.Building;

    /// <summary>Where the table of observations is built.</summary>
    public string BuildingLooks => _paths.BuildingLooks;

    /// <summary>Where the way from the last release to the next is written.</summary>
    public string BuildingDelta => _paths.BuildingDelta;

    /// <summary>Opens the folder, or makes it.</summary>
    /// <exception cref="TroubleException">It holds something else, or another publish is at work.</exception>
    public static ReleaseFolder Open(IFileSystem files, string folder)
    {
        var paths = new ReleasePaths(files, folder);
        if (files.File.Exists(folder))
        {
            throw new TroubleException($"{folder}: is a file. Name a folder to publish in");
        }

        if (files.Directory.Exists(folder) && !paths.IsOurs && files.Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new TroubleException($"{folder}: holds files but no release. Name an empty folder, or one that was published in before");
        }

        files.Directory.CreateDirectory(paths.Work);
        return new ReleaseFolder(files, paths, PublishLock.Take(files, folder, paths.Lock));
    }

    /// <summary>Where the release of this name lies.</summary>
    public string Release(string release) => _paths.Release(release);

    /// <summary>Where the way to this release lies; null where there is none.</summary>
    public string? DeltaTo(Manifest manifest) =>
        manifest.Previous is { } from && _files.Path.Combine(_paths.Deltas, Delta.NameOf(from, manifest.Release)) is var delta && _files.Directory.Exists(delta)
            ? delta
            : null;

    /// <summary>Makes the finished build the latest release; false where it is that already.</summary>
    /// <param name="built">What was built.</param>
    /// <param name="joinedFrom">What each file of JSON lines was joined from.</param>
    /// <param name="plan">What it was made from.</param>
    /// <param name="previous">The latest release so far; null where there is none.</param>
    public bool Adopt(Manifest built, IReadOnlyDictionary<string, string> joinedFrom, PublishPlan plan, PreviousRelease? previous)
    {
        Shelf.RefuseWithdrawn(built.Release);
        var isNew = previous?.Manifest.Release != built.Release;
        if (isNew)
        {
            Place(built, previous);
            PlaceDelta(built);
            Shelf.PointTo(built);
        }

        Sweep(plan);
        Shelf.Note(new MadeFrom(built.Release, plan.Inputs, joinedFrom));
        return isNew;
    }

    /// <summary>Removes what is not finished, and lets others publish.</summary>
    public void Dispose()
    {
        using (_lock)
        {
            RemoveLeftovers();
        }
    }

    /// <summary>Removes what an unfinished build left behind.</summary>
    private void RemoveLeftovers()
    {
        foreach (var folder in new[] { _paths.Building, _paths.BuildingDelta, _paths.BuildingLooks, _paths.Displaced }.Where(_files.Directory.Exists))
        {
            _files.Directory.Delete(folder, recursive: true);
        }

        _files.File.Delete(_paths.Papers);
    }

    /// <summary>Puts the build in its place. A damaged release of the same name gives way: by its name it has the same rows.</summary>
    private void Place(Manifest built, PreviousRelease? previous)
    {
        var release = built.Release;
        var target = _paths.Release(release);
        if (_files.Directory.Exists(target))
        {
            if (Shelf.IsWhole(release))
            {
                return;
            }

            _files.Directory.Move(target, _paths.Displaced);
        }

        LinkUnchanged(built, previous);
        _disk.FlushTree(_paths.Building);
        _files.Directory.CreateDirectory(_paths.Releases);
        _files.Directory.Move(_paths.Building, target);
        _disk.Flush(_paths.Releases);
    }

    /// <summary>A document of the same bytes as in the release before is that file: mirrors and disks keep one.</summary>
    private void LinkUnchanged(Manifest built, PreviousRelease? previous)
    {
        if (previous is null)
        {
            return;
        }

        var before = previous.Manifest.Files.ToDictionary(f => f.Path, f => f.Sha256, StringComparer.Ordinal);
        foreach (var path in built.Files.Where(f => f.Table is null && before.GetValueOrDefault(f.Path) == f.Sha256).Select(f => f.Path.Split('/')))
        {
            _disk.Link(_files.Path.Combine([previous.Folder, .. path]), _files.Path.Combine([_paths.Building, .. path]));
        }
    }

    private void PlaceDelta(Manifest built)
    {
        if (!_files.Directory.Exists(_paths.BuildingDelta))
        {
            return;
        }

        var target = _files.Path.Combine(_paths.Deltas, Delta.NameOf(built.Previous!, built.Release));
        if (_files.Directory.Exists(target))
        {
            _files.Directory.Delete(target, recursive: true);
        }

        _disk.FlushTree(_paths.BuildingDelta);
        _files.Directory.CreateDirectory(_paths.Deltas);
        _files.Directory.Move(_paths.BuildingDelta, target);
        _disk.Flush(_paths.Deltas);
    }

    /// <summary>Removes the blocks that neither this release needs nor the one that other processes are building.</summary>
    private void Sweep(PublishPlan plan)
    {
        var shared = Plan.Read();
        if (shared is not null && shared.Inputs == Shelf.Made?.Inputs)
        {
            Plan.Remove();
            shared = null;
        }

        Blocks.Sweep([.. plan.Blocks, .. shared?.ToPlan().Blocks ?? []], isBuilding: shared is not null && shared.Inputs != plan.Inputs);
    }
}
