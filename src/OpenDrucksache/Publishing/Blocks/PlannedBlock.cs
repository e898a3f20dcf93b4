using System.Text.Json.Serialization;

namespace OpenDrucksache.Publishing.Blocks;

/// <summary>A block as a plan names it, without its papers: what is known of all papers is too much to be held.</summary>
/// <param name="Wahlperiode">Its electoral term.</param>
/// <param name="Number">Its number in the term.</param>
/// <param name="Key">A digest of what the archive knows of its papers, of the tables and of this program: the same key, the same rows.</param>
/// <param name="Papers">How many papers it has.</param>
/// <param name="Bytes">How many bytes were captured of them.</param>
internal sealed record PlannedBlock(int Wahlperiode, int Number, string Key, int Papers, long Bytes)
{
    [JsonIgnore]
    public BlockId Id => new(Wahlperiode, Number);

    /// <summary>Where its papers begin in the file of the plan.</summary>
    public long Offset { get; init; }

    /// <summary>The block as it was built before; null where it is to be built.</summary>
    [JsonIgnore]
    public BuiltBlock? Built { get; init; }
}
