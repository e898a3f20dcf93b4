using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenDrucksache.Publishing.Blocks;

namespace OpenDrucksache.Publishing;

/// <summary>What a release is to hold: made without reading a paper.</summary>
internal sealed record PublishPlan
{
    /// <summary>A digest of all that the archive knows, and of the tool itself: the same inputs, the same release.</summary>
    public required string Inputs { get; init; }

    /// <summary>All papers, block by block.</summary>
    public required IReadOnlyList<PlannedBlock> Blocks { get; init; }

    /// <summary>Papers whose objects are damaged.</summary>
    public required IReadOnlyList<PublishFailure> Damaged { get; init; }

    /// <summary>How many looks at a source there were on each day: what is noted later belongs to the next release.</summary>
    public required IReadOnlyDictionary<DateOnly, int> Looks { get; init; }

    /// <summary>The plan for all that there is.</summary>
    /// <param name="source">What there is.</param>
    /// <param name="papers">Where what is known of the papers goes, of blocks that are to be built.</param>
    /// <param name="find">Finds a block that need not be built.</param>
    public static PublishPlan Of(PublishSource source, PlannedPapers papers, Func<PlannedBlock, BuiltBlock?> find)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var blocks = new List<PlannedBlock>();
        Append(source.Damaged);
        foreach (var (block, packed) in OrderedParallel.Select(Block.Each(source.Drucksachen), block => PlannedPapers.Pack(block, find)))
        {
            blocks.Add(block.Built is null ? block with { Offset = papers.Add(packed) } : block);
            hash.AppendData(Encoding.ASCII.GetBytes(block.Key));
        }

        var looks = new SortedDictionary<DateOnly, int>();
        foreach (var observation in source.Observations)
        {
            Append(observation);
            var day = DayOf(observation);
            looks[day] = looks.GetValueOrDefault(day) + 1;
        }

        return new PublishPlan { Inputs = Convert.ToHexStringLower(hash.GetHashAndReset()), Blocks = blocks, Damaged = source.Damaged, Looks = looks };

        void Append<T>(T value) => hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(value, ReleaseJson.Instance.Of<T>()));
    }

    /// <summary>Those of the observations that were there when the plan was made; a day only grows.</summary>
    public IEnumerable<Observation> Known(IEnumerable<Observation> observations)
    {
        var taken = new Dictionary<DateOnly, int>();
        foreach (var observation in observations)
        {
            var day = DayOf(observation);
            var count = taken.GetValueOrDefault(day);
            if (count < Looks.GetValueOrDefault(day))
            {
                taken[day] = count + 1;
                yield return observation;
            }
        }
    }

    private static DateOnly DayOf(Observation observation) => DateOnly.FromDateTime(observation.Seen.UtcDateTime);
}
