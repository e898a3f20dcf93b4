using System.IO.Abstractions;
using OpenDrucksache.Publishing.Verifying;

namespace OpenDrucksache.Publishing;

/// <summary>Checks releases: that every file is there and whole, that both formats say the same, that keys hold.</summary>
public static class DatasetVerifier
{
    /// <summary>Everything that is wrong; empty where nothing is.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="folder">A folder that was published in, its <c>data</c> folder, or one release.</param>
    /// <exception cref="TroubleException">The folder is none of these, or cannot be read.</exception>
    public static IReadOnlyList<DatasetFinding> Verify(IFileSystem files, string folder)
    {
        if (!files.Directory.Exists(folder))
        {
            throw new TroubleException($"{folder}: is no folder. Name one that was published in, or one release");
        }

        try
        {
            if (IsRelease(files, folder))
            {
                return [.. ReleaseVerification.Findings(files, folder)];
            }

            var data = files.Path.Combine(folder, "data");
            return IsData(files, data) ? [.. DataFindings(files, folder, data)]
                : IsData(files, folder) ? [.. DataFindings(files, folder, folder)]
                : throw new TroubleException($"{folder}: is no release and holds none. Name a folder that was published in, or one release");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new TroubleException($"{folder}: cannot be read: {fault.Message.ReplaceLineEndings(" ")}", fault);
        }
    }

    private static bool IsRelease(IFileSystem files, string folder) =>
        files.File.Exists(files.Path.Combine(folder, Manifest.FileName))
        || files.File.Exists(files.Path.Combine(folder, ReleaseDocuments.Digests));

    private static bool IsData(IFileSystem files, string folder) =>
        files.File.Exists(files.Path.Combine(folder, ReleasePaths.LatestName))
        || files.Directory.Exists(files.Path.Combine(folder, ReleasePaths.ReleasesName));

    private static IEnumerable<DatasetFinding> DataFindings(IFileSystem files, string folder, string data)
    {
        var releases = files.Path.Combine(data, ReleasePaths.ReleasesName);
        var all = files.Directory.Exists(releases) ? files.Directory.EnumerateDirectories(releases).Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        return LatestVerification.Findings(files, data).Select(f => Under(data, f))
            .Concat(all.SelectMany(release => ReleaseVerification.Findings(files, release).Select(f => Under(release, f))));

        DatasetFinding Under(string place, DatasetFinding finding) =>
            finding with { Path = files.Path.GetRelativePath(folder, files.Path.Combine(place, finding.Path)).Replace('\\', '/') };
    }
}
