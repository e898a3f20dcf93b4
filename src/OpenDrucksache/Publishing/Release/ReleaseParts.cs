using System.Globalization;
using System.IO.Abstractions;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using OpenDrucksache.Publishing.Writing;

namespace OpenDrucksache.Publishing;

/// <summary>The parts of one table and one term, block by block: a pair of files for each.</summary>
/// <param name="Table">The table.</param>
/// <param name="Wahlperiode">The term.</param>
/// <param name="Parts">The number of the block, the folder it lies in, and its files there.</param>
internal sealed record BuiltParts(string Table, int Wahlperiode, IReadOnlyList<(int Number, string Folder, ManifestFile Json, ManifestFile Parquet)> Parts)
{
    /// <summary>The path of the JSON lines in a release.</summary>
    public string JsonPath => string.Create(CultureInfo.InvariantCulture, $"json/{Table}/{Tables.Table.Partition.Name}={Wahlperiode}.jsonl.gz");

    /// <summary>A digest of the files that the JSON lines are joined from.</summary>
    public string JoinedFrom => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(Parts.Select(part => part.Json.Sha256)))));

    /// <summary>The path of the Parquet file of a block in a release.</summary>
    public string ParquetPath(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"parquet/{Table}/{Tables.Table.Partition.Name}={Wahlperiode}/part-{number:00000}.parquet");
}

/// <summary>
/// Brings built parts into a release: Parquet files as they are, JSON lines joined to one file for each term. What the release
/// before has already is a second name of its file.
/// </summary>
internal sealed class ReleaseParts(IFileSystem files, string release, PreviousRelease? previous)
{
    private readonly ReleaseDisk _disk = new(files);
    private readonly Dictionary<string, ManifestFile> _before = previous?.Manifest.Files.ToDictionary(f => f.Path, StringComparer.Ordinal) ?? [];

    /// <summary>Writes the files of a table and a term.</summary>
    public IReadOnlyList<ManifestFile> Place(BuiltParts built) => [Join(built), .. built.Parts.Select(part => Bring(part.Folder, part.Parquet, built.ParquetPath(part.Number)))];

    private ManifestFile Bring(string folder, ManifestFile part, string path)
    {
        var target = Target(path);
        if (_before.GetValueOrDefault(path)?.Sha256 == part.Sha256)
        {
            _disk.LinkOrCopy(Previous(path), target);
        }
        else
        {
            _disk.LinkOrCopy(files.Path.Combine(folder, part.Path), target);
        }

        return part with { Path = path };
    }

    private ManifestFile Join(BuiltParts built)
    {
        if (previous?.JoinedFrom.GetValueOrDefault(built.JsonPath) == built.JoinedFrom && _before.TryGetValue(built.JsonPath, out var same))
        {
            _disk.LinkOrCopy(Previous(same.Path), Target(same.Path));
            return same;
        }

        using var file = new PartFile(files, release, built.JsonPath);
        var offsets = GzipSplice.Join(file.Stream, built.Parts.Select(part => new Func<Stream>(() => files.File.OpenRead(files.Path.Combine(part.Folder, part.Json.Path)))));
        var joined = file.Seal();
        return joined with
        {
            Table = built.Table,
            Wahlperiode = built.Wahlperiode,
            Format = ManifestFile.JsonLines,
            Rows = built.Parts.Sum(part => part.Json.Rows ?? 0),
            LogicalSha256 = built.Parts is [var only] ? only.Json.LogicalSha256 : Unpacked(file.Stream),
            Offsets = offsets,
        };
    }

    /// <summary>sha256 of the rows of all parts, read back; gzip's checksum holds them too.</summary>
    private static string Unpacked(Stream stream)
    {
        stream.Position = 0;
        using var gzip = new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true);
        return Convert.ToHexStringLower(SHA256.HashData(gzip));
    }

    private string Previous(string path) => files.Path.Combine([previous!.Folder, .. path.Split('/')]);

    private string Target(string path)
    {
        var target = files.Path.Combine([release, .. path.Split('/')]);
        files.Directory.CreateDirectory(files.Path.GetDirectoryName(target)!);
        return target;
    }
}
