using System.IO.Abstractions;
using System.Security.Cryptography;

namespace OpenDrucksache.Publishing;

/// <summary>Holds the files of a release against its SHA256SUMS.</summary>
internal static class ReleaseDigests
{
    private const int DigestLength = 64;

    /// <summary>Every file that is missing, damaged or stray; paths are those in the release.</summary>
    public static IEnumerable<DatasetFinding> Findings(IFileSystem files, string release)
    {
        var list = files.Path.Combine(release, ReleaseDocuments.Digests);
        if (!files.File.Exists(list))
        {
            return [new DatasetFinding("missing", ReleaseDocuments.Digests, "the list of digests is missing: nothing can be held against it")];
        }

        var lines = files.File.ReadAllLines(list);
        var digests = lines.Where(IsDigest).ToLookup(l => l[(DigestLength + 2)..], l => l[..DigestLength], StringComparer.Ordinal);
        return lines.Where(l => !IsDigest(l))
            .Select(l => new DatasetFinding("damaged", ReleaseDocuments.Digests, $"this line is no digest of a file: {Shown(l)}"))
            .Concat(digests.SelectMany(d => Check(files, release, d.Key, d)))
            .Concat(Stray(files, release, digests));
    }

    /// <summary>The digest of each file that SHA256SUMS lists; empty where there is no such list.</summary>
    public static IReadOnlyDictionary<string, string> Read(IFileSystem files, string release)
    {
        var list = files.Path.Combine(release, ReleaseDocuments.Digests);
        var lines = files.File.Exists(list) ? files.File.ReadAllLines(list).Where(IsDigest) : [];
        return lines.GroupBy(l => l[(DigestLength + 2)..]).ToDictionary(g => g.Key, g => g.First()[..DigestLength], StringComparer.Ordinal);
    }

    private static bool IsDigest(string line) =>
        line.Length > DigestLength + 2
        && line[..DigestLength].All(char.IsAsciiHexDigitLower)
        && line[DigestLength..(DigestLength + 2)] == "  "
        && !line[(DigestLength + 2)..].Split('/').Any(part => part is "" or "." or "..")
        && !line.Contains('\\', StringComparison.Ordinal)
        && !line.Contains(':', StringComparison.Ordinal);

    private static IEnumerable<DatasetFinding> Check(IFileSystem files, string release, string path, IEnumerable<string> digests)
    {
        var file = files.Path.Combine([release, .. path.Split('/')]);
        if (!files.File.Exists(file))
        {
            yield return new DatasetFinding("missing", path, "SHA256SUMS lists it, but it is not there");
            yield break;
        }

        using var stream = files.File.OpenRead(file);
        var found = Convert.ToHexStringLower(SHA256.HashData(stream));
        if (digests.Any(d => d != found))
        {
            yield return new DatasetFinding("damaged", path, $"its sha256 is {found}, SHA256SUMS says {digests.First(d => d != found)}");
        }
    }

    private static IEnumerable<DatasetFinding> Stray(IFileSystem files, string release, ILookup<string, string> digests) =>
        files.Directory.EnumerateFiles(release, "*", SearchOption.AllDirectories)
            .Select(f => files.Path.GetRelativePath(release, f).Replace(files.Path.DirectorySeparatorChar, '/'))
            .Where(path => path != ReleaseDocuments.Digests && !digests.Contains(path))
            .Order(StringComparer.Ordinal)
            .Select(path => new DatasetFinding("stray", path, "SHA256SUMS does not list it: it does not belong to the release"));

    private static string Shown(string line) => line.Length <= 80 ? line : line[..80] + "…";
}
