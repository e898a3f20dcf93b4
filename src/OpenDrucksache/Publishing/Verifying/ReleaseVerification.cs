using System.IO.Abstractions;
using System.Text.Json;

namespace OpenDrucksache.Publishing.Verifying;

/// <summary>Checks one release. What its manifest says is taken from the manifest, so that releases of older schemas can be checked.</summary>
internal static class ReleaseVerification
{
    /// <summary>What is wrong; paths are those in the release.</summary>
    public static IEnumerable<DatasetFinding> Findings(IFileSystem files, string release)
    {
        var digests = ReleaseDigests.Findings(files, release).ToList();
        if (Read(files, release) is not { } manifest)
        {
            return digests.Append(new DatasetFinding("manifest", Manifest.FileName, "it is missing or cannot be read: the rows were not checked"));
        }

        var unsound = digests.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var sound = ReleaseDigests.Read(files, release).Keys.Where(path => !unsound.Contains(path)).ToHashSet(StringComparer.Ordinal);
        var rows = TableVerification.Findings(files, release, manifest, sound).ToList();
        return digests
            .Concat(Listed(files, release, manifest))
            .Concat(rows)
            .Concat(new CatalogueVerification(files, release, manifest).Findings(sound))
            .Concat(digests.Count + rows.Count == 0 ? new TextVerification(files, release, manifest).Findings() : []);
    }

    /// <summary>The manifest and SHA256SUMS must list the same files with the same digests, the manifest their true sizes.</summary>
    private static IEnumerable<DatasetFinding> Listed(IFileSystem files, string release, Manifest manifest)
    {
        var digests = ReleaseDigests.Read(files, release);
        var listed = manifest.Files.Select(f => f.Path).Append(Manifest.FileName).ToHashSet(StringComparer.Ordinal);
        foreach (var path in digests.Keys.Where(path => !listed.Contains(path)).Order(StringComparer.Ordinal))
        {
            yield return new DatasetFinding("manifest", path, "SHA256SUMS lists it, the manifest does not");
        }

        foreach (var file in manifest.Files)
        {
            if (digests.GetValueOrDefault(file.Path) != file.Sha256)
            {
                yield return new DatasetFinding("manifest", file.Path, "SHA256SUMS does not give the digest that the manifest gives");
                continue;
            }

            var length = files.FileInfo.New(files.Path.Combine(release, file.Path)) is { Exists: true } info ? info.Length : file.Bytes;
            if (length != file.Bytes)
            {
                yield return new DatasetFinding("manifest", file.Path, $"it has {length} bytes, the manifest says {file.Bytes}");
            }
        }
    }

    private static Manifest? Read(IFileSystem files, string release)
    {
        var path = files.Path.Combine(release, Manifest.FileName);
        try
        {
            var manifest = files.File.Exists(path) ? JsonSerializer.Deserialize(files.File.ReadAllBytes(path), ReleaseJson.Instance.Manifest) : null;
            return manifest is { Files: not null, Tables: not null } ? manifest : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
