using CsCheck;
using OpenDrucksache.Publishing.Blocks;
using OpenDrucksache.Publishing.Shards;

namespace OpenDrucksache.Tests.Publishing.Shards;

public sealed class ShardTests
{
    private static readonly Gen<(PlannedBlock[] Blocks, int Most)> Work = Gen.Select(
        Gen.Long[0, 1_000_000].Array[1, 60].Select(bytes => bytes.Select((b, i) => new PlannedBlock(21, i, $"{i}", 1, b)).ToArray()),
        Gen.Int[1, 80]);

    [Test]
    public void The_shards_have_every_block_once_and_in_order() =>
        Work.Sample(work => Shard.Share(work.Blocks, work.Most).SelectMany(shard => shard.Blocks).SequenceEqual(work.Blocks));

    [Test]
    public void There_are_as_many_shards_as_asked_for_where_there_are_blocks_for_them() =>
        Work.Sample(work => Shard.Share(work.Blocks, work.Most) is var shards
            && shards.Count == Math.Min(work.Most, work.Blocks.Length)
            && shards.All(shard => shard.Blocks.Count > 0));

    [Test]
    public void The_shard_with_the_most_bytes_is_the_first_and_the_others_follow() =>
        Work.Sample(work => Shard.Share(work.Blocks, work.Most).OrderBy(shard => shard.Number).ToList() is var shards
            && shards.Select(shard => shard.Number).SequenceEqual(Enumerable.Range(1, shards.Count))
            && shards.Zip(shards.Skip(1)).All(pair => pair.First.Bytes >= pair.Second.Bytes));

    [Test]
    public void No_shard_has_much_more_than_its_fair_share() =>
        Work.Sample(work => Shard.Share(work.Blocks, work.Most) is var shards
            && shards.Max(shard => shard.Bytes) <= (2 * (work.Blocks.Sum(block => block.Bytes) / shards.Count)) + (2 * work.Blocks.Max(block => block.Bytes)));
}
