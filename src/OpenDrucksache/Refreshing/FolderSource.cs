using System.IO.Abstractions;
using OpenDrucksache.Archive;

namespace OpenDrucksache.Refreshing;

/// <summary>A folder in place of DIP: a mirror, an inbox.</summary>
/// <param name="files">The disk.</param>
/// <param name="clock">Says when a document without a day was seen.</param>
/// <param name="folder">The folder.</param>
public sealed class FolderSource(IFileSystem files, TimeProvider clock, string folder) : IRefreshSource
{
    private readonly IReadOnlyList<SourceFile> _sources = SourceFile.Find(files, [folder]);

    /// <inheritdoc/>
    public string Name => folder;

    /// <inheritdoc/>
    public IEnumerable<CaptureLine> Keep(ArchiveWriter archive, RunTally tally, CancellationToken cancellation)
    {
        var run = new CaptureRun(files, new Intake(given: null, source: null), clock.GetUtcNow());
        var counted = new Counted(tally.Progress, "files", _sources.Count);
        return CaptureRun.Keep(archive, run.Open(_sources.Select(source =>
        {
            counted.Add();
            return source;
        })));
    }
}
