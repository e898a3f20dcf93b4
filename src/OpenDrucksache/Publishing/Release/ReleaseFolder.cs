using System.IO.Abstractions;
using System.Security.Cryptography;
using System.Text.Json;
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
        RemoveLeftovers();
    }

    /// <summary>The blocks that were built here.</summary>
    public BlockStore Blocks { get; }

    /// <summary>What is known of the papers of the blocks that are built now.</summary>
    public PlannedPapers Papers { get; }

    /// <summary>What other processes build for the next release.</summary>
    public PlanFolder Plan { get; }

    /// <summary>Where a release is built.</summary>
    public string Building => _paths.Building;

    /// <summary>Where the table of observations is built.</summary>
    public string BuildingLooks => _paths.BuildingLooks;

    /// <summary>Where the way from the last release to the next is written.</summary>
    public string BuildingDelta => _paths.BuildingDelta;

    /// <summary>The release that the last publish here made; null where there was none.</summary>
    public string? Made => ReleaseJson.Find<MadeFrom>(_files, _paths.MadeFrom)?.Release;

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
        return new ReleaseFolder(files, paths, TakeLock(files, folder, paths.Lock));
    }

    /// <summary>Where the release of this name lies.</summary>
    public string Release(string release) => _paths.Release(release);

    /// <summary>The manifest of the latest release if it was made from these inputs and is whole; else null.</summary>
    public Manifest? LatestFrom(string inputs)
    {
        var made = ReleaseJson.Find<MadeFrom>(_files, _paths.MadeFrom);
        if (made is null || made.Inputs != inputs)
        {
            return null;
        }

        RefuseWithdrawn(made.Release);
        return IsLatest(made.Release) ? ReadManifest(made.Release) : null;
    }

    /// <summary>The latest release with its manifest; null where there is none, or it is not whole.</summary>
    public PreviousRelease? Latest() =>
        ReleaseJson.Find<LatestPointer>(_files, _paths.Latest) is { Release: { } release } && IsLatest(release)
            ? new PreviousRelease(_paths.Release(release), ReadManifest(release)!) { JoinedFrom = Joined(release) }
            : null;

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
        RefuseWithdrawn(built.Release);
        var isNew = previous?.Manifest.Release != built.Release;
        if (isNew)
        {
            Place(built, previous);
            PlaceDelta(built);
            Write(_paths.Latest, LatestPointer.To(built, ManifestDigest(built.Release)));
        }

        Sweep(plan);
        Write(_paths.MadeFrom, new MadeFrom(built.Release, plan.Inputs, joinedFrom));
        return isNew;
    }

    /// <summary>Removes all releases but the newest, and the ways from and to them.</summary>
    /// <returns>Their names.</returns>
    public IReadOnlyList<string> Retain(int most)
    {
        var all = ReleaseHistory.Of(_files, _paths);
        var gone = all.Skip(most).ToList();
        foreach (var delta in _files.Directory.Exists(_paths.Deltas) ? _files.Directory.GetDirectories(_paths.Deltas) : [])
        {
            if (_files.Path.GetFileName(delta).Split("..") is not [var from, var to] || gone.Contains(from) || gone.Contains(to))
            {
                _files.Directory.Delete(delta, recursive: true);
            }
        }

        gone.ForEach(release => _files.Directory.Delete(_paths.Release(release), recursive: true));
        return gone;
    }

    /// <summary>Withdraws a release: says so for ever, and turns the pointer to the newest that stands.</summary>
    /// <returns>The release that the pointer names now; null where none is left.</returns>
    /// <exception cref="TroubleException">There is no such release.</exception>
    public string? Withdraw(WithdrawnRelease withdrawn)
    {
        if (ReadManifest(withdrawn.Release) is null)
        {
            throw new TroubleException($"{withdrawn.Release}: there is no such release. The folders under {_paths.Releases} are their names");
        }

        Write(_paths.Withdrawn, WithdrawnReleases.In(_files, _paths.Withdrawn).With(withdrawn));
        var known = WithdrawnReleases.In(_files, _paths.Withdrawn);
        var latest = ReleaseHistory.Of(_files, _paths).FirstOrDefault(release => known.Find(release) is null && IsWhole(release));
        if (latest is null)
        {
            _files.File.Delete(_paths.Latest);
        }
        else
        {
            Write(_paths.Latest, LatestPointer.To(ReadManifest(latest)!, ManifestDigest(latest)));
        }

        return latest;
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

    private static FileSystemStream TakeLock(IFileSystem files, string folder, string path)
    {
        FileSystemStream held;
        try
        {
            held = Open();
        }
        catch (IOException trouble) when (files.File.Exists(path))
        {
            throw new TroubleException($"{folder}: another publish is at work there. Wait until it is done", trouble);
        }

        try
        {
            Open().Dispose();
        }
        catch (IOException)
        {
            return held;
        }

        held.Dispose();
        throw new TroubleException($"{folder}: this file system does not keep locks, so two publishes could damage each other. Publish on another disk");

        FileSystemStream Open() => files.FileStream.New(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
    }

    /// <summary>Puts the build in its place. A damaged release of the same name gives way: by its name it has the same rows.</summary>
    private void Place(Manifest built, PreviousRelease? previous)
    {
        var release = built.Release;
        var target = _paths.Release(release);
        if (_files.Directory.Exists(target))
        {
            if (IsWhole(release))
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
        if (shared is not null && shared.Inputs == ReleaseJson.Find<MadeFrom>(_files, _paths.MadeFrom)?.Inputs)
        {
            Plan.Remove();
            shared = null;
        }

        Blocks.Sweep([.. plan.Blocks, .. shared?.ToPlan().Blocks ?? []], isBuilding: shared is not null && shared.Inputs != plan.Inputs);
    }

    private void RefuseWithdrawn(string release)
    {
        if (WithdrawnReleases.In(_files, _paths.Withdrawn).Find(release) is { } withdrawn)
        {
            throw new TroubleException($"{release}: was withdrawn ({withdrawn.Reason}), and the archive gives the same rows again. Mend the archive, or publish with a newer version");
        }
    }

    /// <summary>Whether the pointer names this release, and both are whole.</summary>
    private bool IsLatest(string release) =>
        ReleaseJson.Find<LatestPointer>(_files, _paths.Latest) is { } latest
        && latest.Release == release
        && IsWhole(release)
        && latest.ManifestSha256 == ManifestDigest(release);

    private bool IsWhole(string release) =>
        !ReleaseDigests.Findings(_files, _paths.Release(release)).Any() && ReadManifest(release) is not null;

    private IReadOnlyDictionary<string, string> Joined(string release) =>
        ReleaseJson.Find<MadeFrom>(_files, _paths.MadeFrom) is { JoinedFrom: { } joined } made && made.Release == release ? joined : new Dictionary<string, string>();

    private Manifest? ReadManifest(string release) =>
        ReleaseJson.Find<Manifest>(_files, _files.Path.Combine(_paths.Release(release), Manifest.FileName));

    private string ManifestDigest(string release) => Convert.ToHexStringLower(
        SHA256.HashData(_files.File.ReadAllBytes(_files.Path.Combine(_paths.Release(release), Manifest.FileName))));

    /// <summary>Writes a small file so that readers see the old one or the new one, never half of it.</summary>
    private void Write<T>(string path, T content)
    {
        using (var stream = _files.FileStream.New(_paths.Half, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(stream, content, ReleaseJson.Instance.Of<T>());
            stream.Write("\n"u8);
            stream.Flush(flushToDisk: true);
        }

        _files.File.Move(_paths.Half, path, overwrite: true);
        _disk.Flush(_files.Path.GetDirectoryName(path)!);
    }

    /// <summary>What the last release was made from.</summary>
    internal sealed record MadeFrom(string Release, string Inputs, IReadOnlyDictionary<string, string>? JoinedFrom);
}
