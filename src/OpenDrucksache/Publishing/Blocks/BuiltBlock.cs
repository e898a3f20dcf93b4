using System.Text.Json.Serialization;

namespace OpenDrucksache.Publishing.Blocks;

/// <summary>A block whose rows are written: <c>block.json</c>, which is written last.</summary>
internal sealed record BuiltBlock
{
    public const string FileName = "block.json";

    /// <summary>What the coverage counts of each paper.</summary>
    public const string CoveredName = "covered.json";

    /// <summary>The rows of its papers, for the next build of the block.</summary>
    public const string RowsName = "rows.gz";

    public required int Wahlperiode { get; init; }

    public required int Number { get; init; }

    /// <summary>What it was made from.</summary>
    public required string Key { get; init; }

    /// <summary>When the newest thing in it was seen.</summary>
    public required DateTimeOffset SeenUntil { get; init; }

    /// <summary>What could not be read or compared.</summary>
    public required IReadOnlyList<PublishFailure> Failed { get; init; }

    /// <summary>The part of each table in both formats, and what the coverage counts; paths are those in the block's folder.</summary>
    public required IReadOnlyList<ManifestFile> Files { get; init; }

    /// <summary>Where it lies.</summary>
    [JsonIgnore]
    public string Folder { get; init; } = "";

    [JsonIgnore]
    public BlockId Id => new(Wahlperiode, Number);
}
