using System.IO.Abstractions;
using System.Text.Json;

namespace OpenDrucksache.Publishing;

/// <summary>Which releases were withdrawn, and why: <c>withdrawn.json</c>. Their files stay, so that what was cited can be looked up.</summary>
internal sealed record WithdrawnReleases(IReadOnlyList<WithdrawnRelease> Releases)
{
    /// <summary>Reads the file; none where it is absent.</summary>
    /// <exception cref="TroubleException">It is damaged: a withdrawn release must not come back for that.</exception>
    public static WithdrawnReleases In(IFileSystem files, string path)
    {
        try
        {
            return files.File.Exists(path)
                ? JsonSerializer.Deserialize(files.File.ReadAllBytes(path), ReleaseJson.Instance.WithdrawnReleases) is { Releases: not null } known ? known : throw new JsonException("null")
                : new WithdrawnReleases([]);
        }
        catch (JsonException e)
        {
            throw new TroubleException($"{path}: is damaged: {e.Message}. Restore it from a backup, or delete it if no release was withdrawn", e);
        }
    }

    /// <summary>The note on a release; null where it stands.</summary>
    public WithdrawnRelease? Find(string release) => Releases.FirstOrDefault(r => r.Release == release);

    /// <summary>With one more; the first note on a release stays.</summary>
    public WithdrawnReleases With(WithdrawnRelease withdrawn) =>
        Find(withdrawn.Release) is null ? new([.. Releases, withdrawn]) : this;
}

/// <summary>A release that nobody should use any more.</summary>
/// <param name="Release">Its id.</param>
/// <param name="Reason">Why.</param>
/// <param name="Withdrawn">When, UTC.</param>
internal sealed record WithdrawnRelease(string Release, string Reason, DateTimeOffset Withdrawn);
