using System.Text.Json.Serialization;
using OpenDrucksache.Publishing.Blocks;

namespace OpenDrucksache.Publishing.Shards;

/// <summary>A share of the work of a release: blocks that follow each other, which one process builds.</summary>
/// <param name="Number">Its number, from 1: the one with the most bytes has the first.</param>
/// <param name="Blocks">Its blocks.</param>
internal sealed record Shard(int Number, IReadOnlyList<PlannedBlock> Blocks)
{
    [JsonIgnore]
    public int Papers => Blocks.Sum(block => block.Papers);

    [JsonIgnore]
    public long Bytes => Blocks.Sum(block => block.Bytes);

    /// <summary>Which papers it is about, for people.</summary>
    [JsonIgnore]
    public string Range => BlockId.Range(Blocks[0].Id, Blocks[^1].Id);

    /// <summary>
    /// Shares the blocks out, in their order, so that the shards have about as many bytes. The same blocks are always shared out alike.
    /// The largest have the first numbers: where nodes take one after the other, all come to the end at about the same time.
    /// </summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="most">How many shards there are at most; there is none without a block.</param>
    public static IReadOnlyList<Shard> Share(IReadOnlyList<PlannedBlock> blocks, int most)
    {
        var count = Math.Min(most, blocks.Count);
        var left = blocks.Sum(block => block.Bytes);
        var runs = new List<List<PlannedBlock>>(count);
        var next = 0;
        for (var number = 1; number <= count; number++)
        {
            var (fair, taken, start) = (left / (count - number + 1), 0L, next);
            do
            {
                taken += blocks[next++].Bytes;
            }
            while (blocks.Count - next > count - number && (number == count || taken + (blocks[next].Bytes / 2) <= fair));

            left -= taken;
            runs.Add([.. blocks.Skip(start).Take(next - start)]);
        }

        var largest = runs.OrderByDescending(run => run.Sum(block => block.Bytes)).Index().ToDictionary(run => run.Item, run => run.Index + 1);
        return [.. runs.Select(run => new Shard(largest[run], run))];
    }
}
