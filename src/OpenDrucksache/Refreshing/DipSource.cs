using System.IO.Abstractions;
using OpenDrucksache.Archive;
using OpenDrucksache.Dip;
using OpenDrucksache.Dip.Network;
using OpenDrucksache.Dip.Pdf;
using OpenDrucksache.Reading;
using OpenDrucksache.Refreshing.Asking;
using OpenDrucksache.Refreshing.Watching;

namespace OpenDrucksache.Refreshing;

/// <summary>
/// DIP as the source of the job. First every open Vorabfassung is looked at, because it may be overwritten at any time, and
/// every edited paper that may be corrected in silence; then what DIP has new and changed. What is done is remembered after
/// every hundred papers.
/// </summary>
/// <param name="files">The disk.</param>
/// <param name="archiveFolder">The archive.</param>
/// <param name="dip">DIP.</param>
/// <param name="pdfs">The host of the PDFs.</param>
/// <param name="network">What both are reached by.</param>
/// <param name="clock">The clock.</param>
/// <param name="bounds">What is asked for.</param>
public sealed class DipSource(
    IFileSystem files, string archiveFolder, DipClient dip, PdfClient pdfs, NetworkAccess network, TimeProvider clock, Bounds bounds) : IRefreshSource
{
    /// <summary>How far a clock may have been set back before the times of an archive would be false.</summary>
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromHours(26);

    /// <summary>How much of what a run may ask the first steps may use up as long as the first listing is not at its end.</summary>
    private const double ShareOfSweep = 0.5;
    private const double ShareOfChanges = 0.75;

    /// <inheritdoc/>
    public string Name => "DIP";

    /// <inheritdoc/>
    public IEnumerable<CaptureLine> Keep(ArchiveWriter archive, RunTally tally, CancellationToken cancellation)
    {
        var memory = new StateFile(files, archiveFolder);
        var state = memory.Load();
        var now = clock.GetUtcNow();
        RequireClock(state, now);
        var papers = new WatchList(state.Watched);
        papers.AddOpen(archive.Reader.Entries(PaperReader.Brief, onlyOpen: true), now);
        var run = new DipRun(archive, dip, pdfs, papers, clock, tally, cancellation) { NewestSeen = state.NewestSeen };
        var looks = new ChunkLooks(run);
        var listing = new Listing(run, looks, bounds, state.Checkpoints);

        void Remember()
        {
            memory.Save(state with
            {
                NewestSeen = run.NewestSeen,
                Checkpoints = listing.Checkpoints,
                Watched = papers.Papers,
            });
            papers.HasNews = false;
        }

        run.MustStop = () => listing.IsOwed && network.Budget.Spent >= ShareOfSweep;
        foreach (var line in new Sweep(run, looks).Look(Remember))
        {
            yield return line;
        }

        run.MustStop = () => listing.IsOwed && network.Budget.Spent >= ShareOfChanges;
        foreach (var line in listing.Changes(Remember))
        {
            yield return line;
        }

        run.MustStop = () => false;
        foreach (var line in listing.GoOn(Remember))
        {
            yield return line;
        }

        papers.DropSettled(run.Now);
        if (papers.HasNews)
        {
            Remember();
        }

        tally.Requests = network.Budget.Asked;
        tally.Open = papers.Open;
        tally.Announced = papers.Papers.Count(paper => paper.Fassung is null);
    }

    private static void RequireClock(RefreshState state, DateTimeOffset now)
    {
        if (state.NewestSeen is { } newest && newest - now > ClockTolerance)
        {
            throw new TroubleException($"the clock says {Utc.Format(now)}, but the last run saw something at {Utc.Format(newest)}. Set the clock: the archive is a witness of times");
        }
    }
}
