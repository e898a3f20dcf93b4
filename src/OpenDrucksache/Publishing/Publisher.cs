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
    /// <param name="cancellation">Stops before the release appears.</param>
    /// <exception cref="TroubleException">
    /// The archive is empty, the folder holds something else, another publish is at work there, or the disk refuses.
    /// </exception>
    public static PublishOutcome Publish(
        IFileSystem files, ArchiveReader archive, string outFolder, int? keep = null, CancellationToken cancellation = default) =>
        Publish(files, PublishSource.Of(archive), outFolder, keep, cancellation);

    /// <inheritdoc cref="Publish(IFileSystem, ArchiveReader, string, int?, CancellationToken)"/>
    internal static PublishOutcome Publish(
        IFileSystem files, PublishSource source, string outFolder, int? keep = null, CancellationToken cancellation = default)
    {
        var plan = PublishPlan.Of(source);
        try
        {
            using var folder = ReleaseFolder.Open(files, outFolder);
            var outcome = folder.LatestFrom(plan.Inputs) is { } unchanged
                ? Outcome(folder, unchanged, false)
                : Make(files, source, folder, plan, cancellation);
            return keep is { } most ? outcome with { Removed = folder.Retain(most) } : outcome;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new TroubleException(
                $"{outFolder}: the release could not be written: {fault.Message.ReplaceLineEndings(" ")} The last release is untouched. Make room or mend the folder, then publish again",
                fault);
        }
    }

    private static PublishOutcome Make(
        IFileSystem files, PublishSource source, ReleaseFolder folder, PublishPlan plan, CancellationToken cancellation)
    {
        try
        {
            var blocks = BlockBuilder.Build(files, folder.Blocks, plan.Blocks, source, cancellation);
            var previous = folder.Latest();
            var (manifest, joinedFrom) = new ReleaseSeal(files, folder, plan).Write(blocks, source.Observations, previous);
            return Outcome(folder, manifest, folder.Adopt(manifest, joinedFrom, plan, previous));
        }
        catch
        {
            folder.RemoveLeftovers();
            throw;
        }
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
