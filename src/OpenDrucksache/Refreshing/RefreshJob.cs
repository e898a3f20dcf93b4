using System.IO.Abstractions;
using OpenDrucksache.Archive;
using OpenDrucksache.Comparing;
using OpenDrucksache.Publishing;
using OpenDrucksache.Reading;
using OpenDrucksache.Website;

namespace OpenDrucksache.Refreshing;

/// <summary>
/// The scheduled job: captures what a source has new, compares each new Fassung with the one before it, and publishes.
/// May be killed at any moment: the next run goes on. Run twice, the second does nothing.
/// </summary>
/// <param name="files">The disk.</param>
/// <param name="clock">Says when the run began and ended.</param>
/// <param name="archiveFolder">The archive; made where it is absent.</param>
public sealed class RefreshJob(IFileSystem files, TimeProvider clock, string archiveFolder)
{
    /// <summary>Hears of each document when it is safe.</summary>
    public required Action<CaptureLine> Captured { get; init; }

    /// <summary>Hears of each new Fassung that has one before it.</summary>
    public required Action<Comparison> Compared { get; init; }

    /// <summary>Hears of what the next run will try again.</summary>
    public Action<string> Troubled { get; init; } = _ => { };

    /// <summary>Hears how far the run is, from any thread.</summary>
    public IProgress<Headway>? Progress { get; init; }

    /// <summary>How many releases stay where it publishes, the newest included; null for all.</summary>
    public int? KeptReleases { get; init; }

    /// <summary>Where the web pages beside the releases will stand; null for no pages.</summary>
    public SiteAddress? Pages { get; init; }

    /// <summary>Runs once.</summary>
    /// <param name="source">Where to find papers.</param>
    /// <param name="publishFolder">Where to publish; null for not at all.</param>
    /// <param name="cancellation">Stops between two documents and before the release appears.</param>
    /// <returns>The last line of the job.</returns>
    /// <exception cref="TroubleException">The job could not go on; what was reported is safe.</exception>
    public RefreshSummary Run(IRefreshSource source, string? publishFolder, CancellationToken cancellation)
    {
        using var archive = ArchiveWriter.Open(files, archiveFolder, clock);
        var memory = new StateFile(files, archiveFolder);
        var before = memory.Load();
        var run = new LastRun(source.Name, clock.GetUtcNow()) { LastComplete = before.LastRun?.LastComplete };
        memory.Save(before with { LastRun = run });

        var tally = new RunTally { Told = Troubled, Progress = Progress };
        var summary = new RefreshSummary(source.Name);
        var fresh = new HashSet<FassungRef>();
        foreach (var line in source.Keep(archive, tally, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            summary = summary with { Captured = summary.Captured.Add(line) };
            Captured(line);
            if (line is { Outcome: ObservationOutcome.New, Fassung: { } reference })
            {
                fresh.Add(reference);
            }
        }

        var pairs = Pairs(archive.Reader, fresh).ToList();
        var counted = new Counted(Progress, "pairs compared", pairs.Count);
        foreach (var comparison in OrderedParallel.Select(pairs, pair => Compare(archive.Reader, pair)))
        {
            counted.Add();
            summary = summary with { Compared = summary.Compared + 1, Changed = summary.Changed + (comparison.Verdict > Verdict.Layout ? 1 : 0) };
            Compared(comparison);
        }

        if (publishFolder is not null)
        {
            summary = Publish(archive.Reader, publishFolder, summary, cancellation);
        }

        summary = summary.With(tally);
        memory.Save(memory.Load() with { LastRun = Ended(run, summary, tally) });
        return summary;
    }

    /// <summary>Looks alone make one release a day: a run that is repeated changes nothing.</summary>
    private RefreshSummary Publish(ArchiveReader archive, string folder, RefreshSummary summary, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var unchanged = summary.Captured is { New: 0, Joined: 0 } ? Publisher.LatestOf(files, folder, today, archive.CountFassungen()) : null;
        if (Pages is null)
        {
            return summary with { Release = unchanged ?? Publisher.Publish(files, archive, folder, KeptReleases, Progress, cancellation) };
        }

        var (release, site) = unchanged is null
            ? SitePublisher.Publish(files, archive, folder, Pages, KeptReleases, Progress, cancellation)
            : (unchanged, SitePublisher.Write(files, archive, folder, Pages, Progress, cancellation));
        return summary with { Release = release, Pages = site };
    }

    private LastRun Ended(LastRun run, RefreshSummary summary, RunTally tally)
    {
        var now = clock.GetUtcNow();
        return run with
        {
            Ended = now,
            IsComplete = tally.IsComplete,
            LastComplete = tally.IsComplete ? now : run.LastComplete,
            New = summary.Captured.New,
            Failed = summary.Failed,
            Requests = tally.Requests,
            Troubles = tally.Troubles,
        };
    }

    private static IEnumerable<(Fassung Old, Fassung New)> Pairs(ArchiveReader archive, HashSet<FassungRef> fresh) =>
        from id in fresh.Select(reference => reference.Drucksache).Distinct()
        let fassungen = archive.Find(id)!.Fassungen
        from pair in fassungen.Zip(fassungen.Skip(1))
        where fresh.Contains(pair.First.Ref) || fresh.Contains(pair.Second.Ref)
        select pair;

    private static Comparison Compare(ArchiveReader archive, (Fassung Old, Fassung New) pair) =>
        Comparer.Compare(Side(archive, pair.Old), Side(archive, pair.New));

    private static ComparisonSide Side(ArchiveReader archive, Fassung fassung) =>
        new(fassung.Ref.ToString(), PaperReader.Read(archive.Read(fassung.Ref)), fassung.Sha256);
}
