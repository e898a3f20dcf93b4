namespace OpenDrucksache.Publishing;

/// <summary>Where the rows of one block of a table lie in a release: a Parquet file of their own, and a stretch of the JSON lines of the term.</summary>
/// <param name="Path">The path of the Parquet file.</param>
/// <param name="LogicalSha256">sha256 of the rows as JSON lines.</param>
/// <param name="FirstRow">The place of its first row among those of the term, from 0.</param>
/// <param name="Rows">How many it has.</param>
/// <param name="Offset">Where in the file of JSON lines its packed rows begin.</param>
internal sealed record PartPlace(string Path, string? LogicalSha256, long FirstRow, long Rows, long Offset)
{
    /// <summary>The parts of a table and a term, in the order of their rows.</summary>
    /// <param name="all">The files of a release.</param>
    /// <param name="json">The file of JSON lines.</param>
    public static IReadOnlyList<PartPlace> Of(IEnumerable<ManifestFile> all, ManifestFile json)
    {
        var (parts, first) = (new List<PartPlace>(), 0L);
        foreach (var (file, offset) in Parquet(all, json).Zip(json.Offsets ?? []))
        {
            parts.Add(new PartPlace(file.Path, file.LogicalSha256, first, file.Rows ?? 0, offset));
            first += file.Rows ?? 0;
        }

        return parts;
    }

    /// <summary>The Parquet files that hold the rows of a file of JSON lines.</summary>
    public static IEnumerable<ManifestFile> Parquet(IEnumerable<ManifestFile> all, ManifestFile json) => all
        .Where(file => file.Format == ManifestFile.Parquet && file.Table == json.Table && file.Wahlperiode == json.Wahlperiode)
        .OrderBy(file => file.Path, StringComparer.Ordinal);
}
