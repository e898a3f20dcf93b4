using System.IO.Abstractions;
using System.Security.Cryptography;
using System.Text.Json;

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

    private ReleaseFolder(IFileSystem files, ReleasePaths paths, FileSystemStream @lock)
    {
        _files = files;
        _paths = paths;
        _lock = @lock;
        RemoveLeftovers();
    }

    /// <summary>Where a release is built.</summary>
    public string Building => _paths.Building;

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
        var made = Read<MadeFrom>(_paths.MadeFrom);
        return made is not null && made.Inputs == inputs && IsLatest(made.Release) ? ReadManifest(made.Release) : null;
    }

    /// <summary>Makes the finished build the latest release; false where it is that already.</summary>
    public bool Adopt(Manifest built, string inputs)
    {
        var isNew = !IsLatest(built.Release);
        if (isNew)
        {
            Place(built.Release);
            Write(_paths.Latest, LatestPointer.To(built, ManifestDigest(built.Release)));
        }

        RemoveLeftovers();
        Write(_paths.MadeFrom, new MadeFrom(built.Release, inputs));
        return isNew;
    }

    /// <summary>Removes what an unfinished build left behind.</summary>
    public void RemoveLeftovers()
    {
        foreach (var folder in new[] { _paths.Building, _paths.Displaced }.Where(_files.Directory.Exists))
        {
            _files.Directory.Delete(folder, recursive: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();

    private static FileSystemStream TakeLock(IFileSystem files, string folder, string path)
    {
        try
        {
            return files.FileStream.New(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException held) when (files.File.Exists(path))
        {
            throw new TroubleException($"{folder}: another publish is at work there. Wait until it is done", held);
        }
    }

    /// <summary>Puts the build in its place. A damaged release of the same name gives way: by its name it has the same rows.</summary>
    private void Place(string release)
    {
        var target = _paths.Release(release);
        if (_files.Directory.Exists(target))
        {
            if (IsWhole(release))
            {
                return;
            }

            _files.Directory.Move(target, _paths.Displaced);
        }

        _files.Directory.CreateDirectory(_paths.Releases);
        _files.Directory.Move(_paths.Building, target);
    }

    /// <summary>Whether the pointer names this release, and both are whole.</summary>
    private bool IsLatest(string release) =>
        Read<LatestPointer>(_paths.Latest) is { } latest
        && latest.Release == release
        && IsWhole(release)
        && latest.ManifestSha256 == ManifestDigest(release);

    private bool IsWhole(string release) =>
        !ReleaseDigests.Findings(_files, _paths.Release(release)).Any() && ReadManifest(release) is not null;

    private Manifest? ReadManifest(string release) =>
        Read<Manifest>(_files.Path.Combine(_paths.Release(release), Manifest.FileName));

    private string ManifestDigest(string release) => Convert.ToHexStringLower(
        SHA256.HashData(_files.File.ReadAllBytes(_files.Path.Combine(_paths.Release(release), Manifest.FileName))));

    /// <summary>Reads a small file of ours; null where it is absent or damaged.</summary>
    private T? Read<T>(string path)
        where T : class
    {
        try
        {
            return _files.File.Exists(path) ? JsonSerializer.Deserialize<T>(_files.File.ReadAllBytes(path), DrucksacheJson.Options) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes a small file so that readers see the old one or the new one, never half of it.</summary>
    private void Write<T>(string path, T content)
    {
        using (var stream = _files.FileStream.New(_paths.Half, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(stream, content, DrucksacheJson.Options);
            stream.Write("\n"u8);
            stream.Flush(flushToDisk: true);
        }

        _files.File.Move(_paths.Half, path, overwrite: true);
    }

    /// <summary>What the last release was made from.</summary>
    private sealed record MadeFrom(string Release, string Inputs);
}
