using System.IO.Abstractions;

namespace OpenDrucksache.Publishing.Deltas;

/// <summary>The parts of one table and one partition in a release, by the paths of their Parquet files.</summary>
/// <param name="files">The disk.</param>
/// <param name="release">The folder of the release.</param>
/// <param name="all">The files of the release.</param>
/// <param name="json">The file of JSON lines; null where the release has none.</param>
internal sealed class RowParts(IFileSystem files, string release, IEnumerable<ManifestFile> all, ManifestFile? json)
{
    private readonly Dictionary<string, PartPlace> _parts = json is null ? [] : PartPlace.Of(all, json).ToDictionary(part => part.Path, StringComparer.Ordinal);

    public IEnumerable<string> Paths => _parts.Keys;

    public string? LogicalSha256(string path) => _parts.GetValueOrDefault(path)?.LogicalSha256;

    public long Rows(string path) => _parts.GetValueOrDefault(path)?.Rows ?? 0;

    /// <summary>Where its rows stand among those of the partition.</summary>
    public long FirstRow(string path) => _parts.GetValueOrDefault(path)?.FirstRow ?? 0;

    /// <summary>Its rows; none where the release does not have it.</summary>
    public RowFile Open(string path) =>
        _parts.TryGetValue(path, out var part) ? new RowFile(files, files.Path.Combine([release, .. json!.Path.Split('/')]), part) : new RowFile(files, null);
}
