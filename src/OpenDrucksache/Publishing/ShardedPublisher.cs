using System.Globalization;
using System.IO.Abstractions;
using OpenDrucksache.Archive;
using OpenDrucksache.Publishing.Blocks;
using OpenDrucksache.Publishing.Shards;

namespace OpenDrucksache.Publishing;

/// <summary>
/// The steps of a publish as processes of their own, on as many machines as there are: one plans, each shard is built by one, and one
/// seals. The release is that of <see cref="Publisher"/>, byte for byte. They share the folder that is published in.
/// </summary>
public static class ShardedPublisher
{
    /// <summary>As many tasks as an array of Slurm has unless its administrators say otherwise.</summary>
    public const int MostShards = 1000;

    /// <summary>Writes down what is to be built. Reads no paper.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="archive">The archive.</param>
    /// <param name="outFolder">The folder to publish in.</param>
    /// <param name="most">How many shards there are at most.</param>
    /// <param name="pages">Where the web pages will stand; null for none.</param>
    /// <exception cref="TroubleException">As for <see cref="Publisher"/>.</exception>
    public static IReadOnlyList<ShardPlan> Plan(IFileSystem files, ArchiveReader archive, string outFolder, int most = MostShards, SiteAddress? pages = null) =>
        Plan(files, PublishSource.Of(archive), outFolder, most, pages);

    /// <inheritdoc cref="Plan(IFileSystem, ArchiveReader, string, int, SiteAddress?)"/>
    internal static IReadOnlyList<ShardPlan> Plan(IFileSystem files, PublishSource source, string outFolder, int most = MostShards, SiteAddress? pages = null)
    {
        source.RequirePapers();
        return Publisher.Guard(outFolder, () =>
        {
            using var folder = ReleaseFolder.Open(files, outFolder);
            return folder.Plan.Write(source, most, pages).Shards.OrderBy(shard => shard.Number).Select(shard => new ShardPlan(shard.Number, shard.Range, shard.Blocks.Count, shard.Papers, shard.Bytes)).ToList();
        });
    }

    /// <summary>
    /// Builds the blocks of one shard that are not built yet. May be killed and run again, and run twice at once; needs no lock.
    /// </summary>
    /// <param name="files">The disk.</param>
    /// <param name="archive">The archive that was planned from.</param>
    /// <param name="outFolder">The folder with the plan.</param>
    /// <param name="number">Which shard, from 1.</param>
    /// <param name="cancellation">Stops between two papers.</param>
    /// <exception cref="TroubleException">There is no such plan or shard, or the disk refuses.</exception>
    public static ShardOutcome Build(IFileSystem files, ArchiveReader archive, string outFolder, int number, CancellationToken cancellation = default) =>
        Build(files, PublishSource.Reading(archive), outFolder, number, cancellation);

    /// <inheritdoc cref="Build(IFileSystem, ArchiveReader, string, int, CancellationToken)"/>
    internal static ShardOutcome Build(IFileSystem files, PublishSource source, string outFolder, int number, CancellationToken cancellation = default) => Publisher.Guard(outFolder, () =>
    {
        var paths = new ReleasePaths(files, outFolder);
        var planned = new PlanFolder(files, paths.Plan);
        var shard = Planned(planned, outFolder).Find(number);
        var built = BlockBuilder.Build(files, new BlockStore(files, paths.Blocks), shard.Blocks, planned.Papers, source, cancellation);
        return new ShardOutcome(number, shard.Range, built.Count, shard.Papers, [.. built.SelectMany(block => block.Failed)]);
    });

    /// <summary>Makes the release of what was built: verifies every part, makes what spans shards, and turns the pointer last.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="archive">The archive that was planned from.</param>
    /// <param name="outFolder">The folder with the plan.</param>
    /// <param name="keep">How many releases stay, the newest included; null for all.</param>
    /// <exception cref="TroubleException">A shard is missing or damaged, which is named, or as for <see cref="Publisher"/>. The last release stays.</exception>
    public static PublishOutcome Seal(IFileSystem files, ArchiveReader archive, string outFolder, int? keep = null) =>
        Seal(files, PublishSource.Reading(archive), outFolder, keep);

    /// <inheritdoc cref="Seal(IFileSystem, ArchiveReader, string, int?)"/>
    internal static PublishOutcome Seal(IFileSystem files, PublishSource source, string outFolder, int? keep = null) => Publisher.Guard(outFolder, () =>
    {
        var plan = Planned(new PlanFolder(files, new ReleasePaths(files, outFolder).Plan), outFolder);
        using var folder = ReleaseFolder.Open(files, outFolder);
        return Publisher.Make(files, folder, plan.ToPlan(), source.Observations, keep, () => Built(folder, plan, outFolder));
    });

    /// <summary>The blocks of all shards, in the order of the plan.</summary>
    private static List<BuiltBlock> Built(ReleaseFolder folder, StoredPlan plan, string outFolder)
    {
        var found = OrderedParallel.Select(plan.Shards.SelectMany(shard => shard.Blocks.Select(block => (Shard: shard, Block: block))), planned => (planned.Shard, Built: folder.Blocks.Find(planned.Block))).ToList();
        var missing = found.Where(block => block.Built is null).Select(block => block.Shard).Distinct().ToList();
        return missing.Count == 0 ? [.. found.Select(block => block.Built!)] : throw Missing(plan, missing, outFolder);
    }

    /// <summary>What a seal says that refuses.</summary>
    internal static TroubleException Missing(StoredPlan plan, IReadOnlyList<Shard> missing, string outFolder) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"{outFolder}: {missing.Count} of {plan.Shards.Count} shards are not built, or damaged: {Named(missing)}. The last release stays. Run 'drucksache build --shard N' for each, then seal again"));

    private static string Named(IReadOnlyList<Shard> shards)
    {
        const int most = 10;
        var named = string.Join(", ", shards.Take(most).Select(shard => string.Create(CultureInfo.InvariantCulture, $"{shard.Number} ({shard.Range})")));
        return shards.Count <= most ? named : string.Create(CultureInfo.InvariantCulture, $"{named} and {shards.Count - most} more");
    }

    /// <summary>The plan of a folder.</summary>
    /// <exception cref="TroubleException">There is none that this program could build.</exception>
    internal static StoredPlan Planned(PlanFolder planned, string outFolder) => planned.Read() switch
    {
        null => throw new TroubleException($"{outFolder}: holds no plan. Run 'drucksache plan --out {outFolder}' first"),
        { Reader: var reader, Tool: var tool } when reader != Block.Reader => throw new TroubleException($"{outFolder}: the plan was made by another build of the program ({tool}). Plan again with this one"),
        { } plan => plan,
    };
}

/// <summary>A shard that is to be built.</summary>
/// <param name="Shard">Its number, from 1.</param>
/// <param name="Range">Which papers it has, for people.</param>
/// <param name="Blocks">How many blocks of a hundred numbers.</param>
/// <param name="Papers">How many papers.</param>
/// <param name="Bytes">How many bytes were captured of them.</param>
public sealed record ShardPlan(int Shard, string Range, int Blocks, int Papers, long Bytes);

/// <summary>A shard that was built.</summary>
/// <param name="Shard">Its number, from 1.</param>
/// <param name="Range">Which papers it has, for people.</param>
/// <param name="Blocks">How many blocks of a hundred numbers.</param>
/// <param name="Papers">How many papers.</param>
/// <param name="Failed">What could not be read or compared.</param>
public sealed record ShardOutcome(int Shard, string Range, int Blocks, int Papers, IReadOnlyList<PublishFailure> Failed);
