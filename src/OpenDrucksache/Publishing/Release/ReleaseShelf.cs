using System.IO.Abstractions;
using System.Security.Cryptography;

namespace OpenDrucksache.Publishing;

/// <summary>The finished releases of a folder, and which of them <c>latest.json</c> names.</summary>
internal sealed class ReleaseShelf(IFileSystem files, ReleasePaths paths, ReleaseDisk disk)
{
    /// <summary>The note on what the last publish here made; null where there was none.</summary>
    public MadeFrom? Made => ReleaseJson.Find<MadeFrom>(files, paths.MadeFrom);

    /// <summary>The latest release with its manifest; null where there is none, or it is not whole.</summary>
    public PreviousRelease? Latest() =>
        ReleaseJson.Find<LatestPointer>(files, paths.Latest) is { Release: { } release } && IsLatest(release)
            ? new PreviousRelease(paths.Release(release), Find(release)!) { JoinedFrom = JoinedFrom(release) }
            : null;

    /// <summary>The manifest of the latest release if it was made from these inputs and is whole; else null.</summary>
    /// <exception cref="TroubleException">That release was withdrawn.</exception>
    public Manifest? LatestFrom(string inputs)
    {
        if (Made is not { } made || made.Inputs != inputs)
        {
            return null;
        }

        RefuseWithdrawn(made.Release);
        return IsLatest(made.Release) ? Find(made.Release) : null;
    }

    /// <summary>Whether the release lies here, and each of its files as its list of digests has it.</summary>
    public bool IsWhole(string release) => !ReleaseDigests.Findings(files, paths.Release(release)).Any() && Find(release) is not null;

    /// <summary>Turns the pointer to a release.</summary>
    public void PointTo(Manifest manifest) => disk.Replace(paths.Latest, paths.Half, LatestPointer.To(manifest, Digest(manifest.Release)));

    /// <summary>Notes what the latest release was made from.</summary>
    public void Note(MadeFrom made) => disk.Replace(paths.MadeFrom, paths.Half, made);

    /// <summary>Refuses to publish what was taken back.</summary>
    /// <exception cref="TroubleException">The release was withdrawn.</exception>
    public void RefuseWithdrawn(string release)
    {
        if (WithdrawnReleases.In(files, paths.Withdrawn).Find(release) is { } withdrawn)
        {
            throw new TroubleException($"{release}: was withdrawn ({withdrawn.Reason}), and the archive gives the same rows again. Mend the archive, or publish with a newer version");
        }
    }

    /// <summary>Withdraws a release: says so for ever, and turns the pointer to the newest that stands.</summary>
    /// <returns>The release that the pointer names now; null where none is left.</returns>
    /// <exception cref="TroubleException">There is no such release.</exception>
    public string? Withdraw(WithdrawnRelease withdrawn)
    {
        if (Find(withdrawn.Release) is null)
        {
            throw new TroubleException($"{withdrawn.Release}: there is no such release. The folders under {paths.Releases} are their names");
        }

        var known = WithdrawnReleases.In(files, paths.Withdrawn).With(withdrawn);
        disk.Replace(paths.Withdrawn, paths.Half, known);
        var latest = ReleaseHistory.Of(files, paths).FirstOrDefault(release => known.Find(release) is null && IsWhole(release));
        if (latest is null)
        {
            files.File.Delete(paths.Latest);
        }
        else
        {
            PointTo(Find(latest)!);
        }

        return latest;
    }

    /// <summary>Removes all releases but the newest, and the ways from and to them.</summary>
    /// <returns>Their names.</returns>
    public IReadOnlyList<string> Retain(int most)
    {
        var gone = ReleaseHistory.Of(files, paths).Skip(most).ToList();
        foreach (var delta in files.Directory.Exists(paths.Deltas) ? files.Directory.GetDirectories(paths.Deltas) : [])
        {
            if (files.Path.GetFileName(delta).Split("..") is not [var from, var to] || gone.Contains(from) || gone.Contains(to))
            {
                files.Directory.Delete(delta, recursive: true);
            }
        }

        gone.ForEach(release => files.Directory.Delete(paths.Release(release), recursive: true));
        return gone;
    }

    /// <summary>Whether the pointer names this release, and both are whole.</summary>
    private bool IsLatest(string release) =>
        ReleaseJson.Find<LatestPointer>(files, paths.Latest) is { } latest
        && latest.Release == release
        && IsWhole(release)
        && latest.ManifestSha256 == Digest(release);

    private IReadOnlyDictionary<string, string> JoinedFrom(string release) =>
        Made is { JoinedFrom: { } joined } made && made.Release == release ? joined : new Dictionary<string, string>();

    private string PathOfManifest(string release) => files.Path.Combine(paths.Release(release), Manifest.FileName);

    private Manifest? Find(string release) => ReleaseJson.Find<Manifest>(files, PathOfManifest(release));

    private string Digest(string release) => Convert.ToHexStringLower(SHA256.HashData(files.File.ReadAllBytes(PathOfManifest(release))));
}
