using System.Globalization;
using System.IO.Abstractions;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace OpenDrucksache.Publishing.Verifying;

/// <summary>Checks the rows: as many as the manifest says, the same in both formats, with keys that are unique and refer to rows.</summary>
internal static class TableVerification
{
    /// <summary>What is wrong; only files that are known to be sound are opened.</summary>
    public static IEnumerable<DatasetFinding> Findings(
        IFileSystem files, string release, Manifest manifest, IReadOnlySet<string> sound)
    {
        var keys = new KeyCheck(manifest.Tables);
        foreach (var table in manifest.Tables)
        {
            var parts = manifest.Files.Where(f => f.Table == table.Name).GroupBy(f => f.Wahlperiode).OrderBy(g => g.Key).ToList();
            var findings = parts.SelectMany(part => Part([.. part])).ToList();
            foreach (var finding in findings)
            {
                yield return finding;
            }

            keys.Whole(table.Name);
            var rows = parts.Sum(part => part.FirstOrDefault()?.Rows ?? 0);
            if (rows != table.Rows)
            {
                yield return new DatasetFinding("rows", Manifest.FileName, Invariant($"{table.Name} has {rows} rows in its files and {table.Rows} in all"));
            }
        }

        foreach (var finding in manifest.Files.All(f => f.Table is null || sound.Contains(f.Path)) ? keys.Findings : [])
        {
            yield return finding;
        }

        IEnumerable<DatasetFinding> Part(List<ManifestFile> part)
        {
            var json = part.Find(f => f.Format == ManifestFile.JsonLines);
            var parquet = part.Find(f => f.Format == ManifestFile.Parquet);
            if (json is null || parquet is null)
            {
                return [new DatasetFinding("manifest", part[0].Path, "its rows are there in one format only")];
            }

            return sound.Contains(json.Path) && sound.Contains(parquet.Path) ? Rows(files, release, json, parquet, keys) : [];
        }
    }

    private static List<DatasetFinding> Rows(IFileSystem files, string release, ManifestFile json, ManifestFile parquet, KeyCheck keys)
    {
        var findings = new List<DatasetFinding>();
        var reading = json.Path;
        try
        {
            using var gzip = new GZipStream(files.File.OpenRead(files.Path.Combine(release, json.Path)), CompressionMode.Decompress);
            using var lines = new StreamReader(gzip, Encoding.UTF8);
            using var columns = files.File.OpenRead(files.Path.Combine(release, parquet.Path));
            using var logical = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            long rows = 0;
            reading = parquet.Path;
            foreach (var row in ParquetLines.Read(columns, parquet.Wahlperiode ?? 0))
            {
                rows++;
                if (lines.ReadLine() is not { } line || line != row)
                {
                    findings.Add(new DatasetFinding("formats", parquet.Path, Invariant($"row {rows} is not that of {json.Path}")));
                    return findings;
                }

                logical.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
                keys.Add(json, line);
            }

            if (lines.ReadLine() is not null)
            {
                findings.Add(new DatasetFinding("formats", json.Path, Invariant($"it has more rows than {parquet.Path}, which has {rows}")));
            }

            findings.AddRange(new[] { json, parquet }
                .Where(f => f.Rows != rows)
                .Select(f => new DatasetFinding("rows", f.Path, Invariant($"it has {rows} rows, the manifest says {f.Rows}"))));
            var digest = Convert.ToHexStringLower(logical.GetHashAndReset());
            findings.AddRange(new[] { json, parquet }
                .Where(f => f.LogicalSha256 != digest)
                .Select(f => new DatasetFinding("rows", f.Path, $"the logical hash of its rows is {digest}, the manifest says {f.LogicalSha256}")));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            findings.Add(new DatasetFinding(
                reading == json.Path ? "json" : "parquet", reading, $"its rows cannot be read: {fault.Message.ReplaceLineEndings(" ")}"));
        }

        return findings;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
