using System.IO.Abstractions;
using OpenDrucksache.Archive;
using OpenDrucksache.Publishing.Blocks;

namespace OpenDrucksache.Publishing;

/// <summary>Archive → a release of the datasets.</summary>
public static class Publisher
{
    /// <summary>
    /// Publishes all that the archive holds into <c>data/releases</c> of the folder, and turns <c>data/latest.json</c> to it.
    /// The release appears whole or not at all; where the last one says the same already, nothing is written.
    /// </summary>
    /// <param name="files">The disk.</param>
    /// <param name="archive">The archive.</param>
    /// <param name="outFolder">The folder to publish in.</param>
    /// <param name="keep">How many releases stay, the newest included; null for all.</param>
    /// <param name="progress">Hears how far it is, from any thread.</param>
    /// <param name="cancellation">Stops before the release appears.</param>
    /// <exception cref="TroubleException">
    /// The archive is empty, the folder holds something else, another publish is at work there, or the disk refuses.
    /// </exception>
    public static PublishOutcome Publish(
        IFileSystem files, ArchiveReader archive, string outFolder, int? keep = null, IProgress<Headway>? progress = null, CancellationToken cancellation = default) =>
        Publish(files, PublishSource.Of(archive) with { Progress = progress }, outFolder, keep, cancellation);

    /// <summary>The latest release of a folder, where it knows what was seen on this day and has so many Fassungen; else null.</summary>
    /// <exception cref="TroubleException">The folder holds something else, or another publish is at work there.</exception>
    public static PublishOutcome? LatestOf(IFileSystem files, string outFolder, DateOnly day, long fassungen)
    {
        if (!files.Directory.Exists(outFolder))
        {
            return null;
        }

        using var folder = ReleaseFolder.Open(files, outFolder);
        return folder.Shelf.Latest()?.Manifest is { } latest
            && DateOnly.FromDateTime(latest.SeenUntil.UtcDateTime) == day
            && latest.Tables.Any(table => table.Name == "fassungen" && table.Rows == fassungen)
            ? Outcome(folder, latest, false)
            : null;
    }

    /// <inheritdoc cref="Publish(IFileSystem, ArchiveReader, string, int?, IProgress{Headway}, CancellationToken)"/>
    internal static PublishOutcome Publish(
        IFileSystem files, PublishSource source, string outFolder, int? keep = null, CancellationToken cancellation = default)
    {
        source.RequirePapers();
        return Guard(outFolder, () =>
        {
            using var folder = ReleaseFolder.Open(files, outFolder);
            var plan = PublishPlan.Of(source, folder.Papers, folder.Blocks.FindComplete);
            return Make(files, folder, plan, source.Observations, keep, () => BlockBuilder.Build(files, folder.Blocks, plan.Blocks, folder.Papers, source, cancellation));
        });
    }

    /// <summary>Makes the release of a plan, unless the last one is that already.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="folder">Where it appears.</param>
    /// <param name="plan">What it holds.</param>
    /// <param name="observations">Every observation, in the order of the log.</param>
    /// <param name="keep">How many releases stay; null for all.</param>
    /// <param name="build">Gives the blocks of the plan.</param>
    internal static PublishOutcome Make(
        IFileSystem files, ReleaseFolder folder, PublishPlan plan, IEnumerable<Observation> observations, int? keep, Func<IReadOnlyList<BuiltBlock>> build)
    {
        var outcome = folder.Shelf.LatestFrom(plan.Inputs) is { } unchanged ? Outcome(folder, unchanged, false) : Seal(files, folder, plan, observations, build);
        return keep is { } most ? outcome with { Removed = folder.Shelf.Retain(most) } : outcome;
    }

    /// <summary>Tells trouble with the disk as such.</summary>
    /// <param name="outFolder">The folder that is published in.</param>
    /// <param name="work">What meets the disk.</param>
    /// <param name="what">What is being written.</param>
    /// <param name="rest">What is whole all the same, as a sentence.</param>
    internal static T Guard<T>(string outFolder, Func<T> work, string what = "the release", string rest = "The last release is untouched.")
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new TroubleException(
                $"{outFolder}: {what} could not be written: {fault.Message.ReplaceLineEndings(" ")} {rest} Make room or mend the folder, then publish again",
                fault);
        }
    }

    private static PublishOutcome Seal(
        IFileSystem files, ReleaseFolder folder, PublishPlan plan, IEnumerable<Observation> observations, Func<IReadOnlyList<BuiltBlock>> build)
    {
        var blocks = build();
        var previous = folder.Shelf.Latest();
        var (manifest, joinedFrom) = new ReleaseSeal(files, folder, plan).Write(blocks, observations, previous);
        return Outcome(folder, manifest, folder.Adopt(manifest, joinedFrom, plan, previous));
    }

    private static PublishOutcome Outcome(ReleaseFolder folder, Manifest manifest, bool isNew) => new(
        manifest.Release,
        folder.Release(manifest.Release),
        isNew,
        [.. manifest.Tables.Select(t => KeyValuePair.Create(t.Name, t.Rows))],
        manifest.Failed)
    {
        Delta = folder.DeltaTo(manifest),
    };
}
