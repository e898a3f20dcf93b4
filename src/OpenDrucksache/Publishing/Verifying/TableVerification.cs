using System.Globalization;
using System.IO.Abstractions;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using OpenDrucksache.Publishing.Deltas;

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
            var rows = parts.Sum(part => part.FirstOrDefault(f => f.Format == ManifestFile.JsonLines)?.Rows ?? 0);
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
            var parquet = part.Where(f => f.Format == ManifestFile.Parquet).OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
            if (json is null || parquet.Count == 0)
            {
                return [new DatasetFinding("manifest", part[0].Path, "its rows are there in one format only")];
            }

            return part.All(file => sound.Contains(file.Path)) ? Rows(files, release, json, parquet, keys) : [];
        }
    }

    private static List<DatasetFinding> Rows(IFileSystem files, string release, ManifestFile json, List<ManifestFile> parts, KeyCheck keys)
    {
        var findings = new List<DatasetFinding>();
        var reading = json.Path;
        try
        {
            using var gzip = new GZipStream(files.File.OpenRead(files.Path.Combine(release, json.Path)), CompressionMode.Decompress);
            using var lines = new StreamReader(gzip, Encoding.UTF8);
            using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var total = 0L;
            foreach (var parquet in parts)
            {
                using var columns = files.File.OpenRead(files.Path.Combine(release, parquet.Path));
                using var logical = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
                var rows = 0L;
                reading = parquet.Path;
                foreach (var row in ParquetLines.Read(columns, parquet.Wahlperiode ?? 0))
                {
                    rows++;
                    if (lines.ReadLine() is not { } line || line != row)
                    {
                        findings.Add(new DatasetFinding("formats", parquet.Path, Invariant($"row {rows} is not that of {json.Path}")));
                        return findings;
                    }

                    var bytes = Encoding.UTF8.GetBytes(line + "\n");
                    whole.AppendData(bytes);
                    logical.AppendData(bytes);
                    keys.Add(json, line);
                }

                total += rows;
                findings.AddRange(Counted(parquet, rows, logical));
            }

            if (lines.ReadLine() is not null)
            {
                findings.Add(new DatasetFinding("formats", json.Path, Invariant($"it has more rows than its Parquet files, which have {total}")));
            }

            findings.AddRange(Counted(json, total, whole));
            findings.AddRange(Offsets(files, release, json, parts));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            findings.Add(new DatasetFinding(
                reading == json.Path ? "json" : "parquet", reading, $"its rows cannot be read: {fault.Message.ReplaceLineEndings(" ")}"));
        }

        return findings;
    }

    private static IEnumerable<DatasetFinding> Counted(ManifestFile file, long rows, IncrementalHash logical)
    {
        if (file.Rows != rows)
        {
            yield return new DatasetFinding("rows", file.Path, Invariant($"it has {rows} rows, the manifest says {file.Rows}"));
        }

        var digest = Convert.ToHexStringLower(logical.GetHashAndReset());
        if (file.LogicalSha256 != digest)
        {
            yield return new DatasetFinding("rows", file.Path, $"the logical hash of its rows is {digest}, the manifest says {file.LogicalSha256}");
        }
    }

    /// <summary>Reading that begins at an offset must give the first row of the part. Releases of older schemas have none.</summary>
    private static IEnumerable<DatasetFinding> Offsets(IFileSystem files, string release, ManifestFile json, List<ManifestFile> parts)
    {
        foreach (var part in PartPlace.Of(parts, json).Where(part => part.Rows > 0))
        {
            using var columns = files.File.OpenRead(files.Path.Combine(release, part.Path));
            if (new RowFile(files, files.Path.Combine(release, json.Path), part).Lines().First() != ParquetLines.Read(columns, json.Wahlperiode ?? 0).First())
            {
                yield return new DatasetFinding("offsets", json.Path, Invariant($"the rows of {part.Path} do not begin at {part.Offset}, where the manifest says"));
            }
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
