using System.IO.Abstractions;
using System.Security.Cryptography;
using System.Text.Json;

namespace OpenDrucksache.Publishing.Verifying;

/// <summary>Checks what lies beside the releases: <c>latest.json</c>, and nothing that does not belong there.</summary>
internal static class LatestVerification
{
    private static readonly string[] _known = [ReleasePaths.LatestName, ReleasePaths.ReleasesName, ReleasePaths.DeltasName, ReleasePaths.WithdrawnName, ReleasePaths.WorkName];

    /// <summary>What is wrong; paths are those in the data folder.</summary>
    public static IEnumerable<DatasetFinding> Findings(IFileSystem files, string data)
    {
        var stray = files.Directory.EnumerateFileSystemEntries(data)
            .Select(entry => files.Path.GetFileName(entry))
            .Where(name => !_known.Contains(name))
            .Order(StringComparer.Ordinal)
            .Select(name => new DatasetFinding("stray", name, "only latest.json, withdrawn.json, the releases and their deltas belong here"));
        return Pointer(files, data) is { } wrong ? stray.Prepend(wrong) : stray;
    }

    private static DatasetFinding? Pointer(IFileSystem files, string data)
    {
        var path = files.Path.Combine(data, ReleasePaths.LatestName);
        if (!files.File.Exists(path))
        {
            return new DatasetFinding("missing", ReleasePaths.LatestName, "nothing says which release is the newest. Publish again to mend it");
        }

        if (Read(files, path) is not { } latest)
        {
            return new DatasetFinding("latest", ReleasePaths.LatestName, "it cannot be read. Publish again to mend it");
        }

        if (WithdrawnReleases.In(files, files.Path.Combine(data, ReleasePaths.WithdrawnName)).Find(latest.Release) is { } withdrawn)
        {
            return new DatasetFinding("latest", ReleasePaths.LatestName, $"it names the release {latest.Release}, which was withdrawn: {withdrawn.Reason}");
        }

        var manifest = files.Path.Combine(data, ReleasePaths.ReleasesName, files.Path.GetFileName(latest.Release), Manifest.FileName);
        if (!files.File.Exists(manifest))
        {
            return new DatasetFinding("latest", ReleasePaths.LatestName, $"it names the release {latest.Release}, which is not there");
        }

        return Convert.ToHexStringLower(SHA256.HashData(files.File.ReadAllBytes(manifest))) == latest.ManifestSha256
            ? null
            : new DatasetFinding("latest", ReleasePaths.LatestName, $"its digest of the manifest of {latest.Release} is not that of the file");
    }

    private static LatestPointer? Read(IFileSystem files, string path)
    {
        try
        {
            var latest = JsonSerializer.Deserialize(files.File.ReadAllBytes(path), ReleaseJson.Instance.LatestPointer);
            return latest is { Release: not null, ManifestSha256: not null } ? latest : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
