using OpenDrucksache.Dip;
using OpenDrucksache.Refreshing.Watching;

namespace OpenDrucksache.Refreshing.Asking;

/// <summary>Goes through all watched papers by the hundred: DIP is asked for their records, then they are looked at.</summary>
internal sealed class Sweep(DipRun run, ChunkLooks looks)
{
    /// <summary>The papers by the hundred, those first that were not looked at for long: those that DIP has named, then those of which only the number is known.</summary>
    public static IEnumerable<Watched[]> Chunks(IEnumerable<Watched> papers) =>
        papers.OrderBy(paper => paper.Looked ?? DateTimeOffset.MinValue).GroupBy(paper => paper.DipId is null).OrderBy(group => group.Key).SelectMany(group => group.Chunk(DipResource.Drucksache.MostOnAPage));

    /// <summary>Looks at all. A line is yielded when what it says is safe.</summary>
    /// <param name="remember">Notes down how far the run is.</param>
    public IEnumerable<CaptureLine> Look(Action remember)
    {
        run.Begin("watched papers", run.Papers.Papers.Count);
        foreach (var chunk in Chunks(run.Papers.Papers))
        {
            var due = AskForRecords(chunk);
            run.Counted.Add(chunk.Length - due.Count);
            foreach (var line in looks.Look(due, [.. chunk.Select(paper => paper.Dokumentnummer)]))
            {
                yield return line;
            }

            if (looks.IsSettled)
            {
                remember();
            }

            if (run.MustStop())
            {
                run.Postpone("half of what this run may ask is used up by papers that are watched: the rest of them is looked at in the next run");
                break;
            }
        }

        foreach (var line in looks.Settle())
        {
            yield return line;
        }

        remember();
    }

    private List<DueLook> AskForRecords(Watched[] chunk)
    {
        var hasIds = chunk[0].DipId is not null;
        var batch = !run.AsksDip ? null
            : hasIds ? Batches.ByIds(run, DipResource.Drucksache, chunk.Select(paper => paper.DipId!))
            : Batches.ByNumbers(run, chunk.Select(paper => paper.Dokumentnummer));
        var due = new List<DueLook>();
        foreach (var paper in chunk)
        {
            if (batch?.Entries.GetValueOrDefault(hasIds ? paper.DipId! : paper.Dokumentnummer.ToString()) is { } entry)
            {
                due.AddRange(looks.Take(paper, entry) is { } look ? [look] : []);
                continue;
            }

            if (batch is { IsWhole: true } && hasIds && !paper.IsUnlisted)
            {
                NoteUnlisted(paper);
            }

            due.AddRange(run.IsLookDue(paper) ? [new DueLook(run.Papers.Find(paper.Dokumentnummer)!, null)] : []);
        }

        return due;
    }

    private void NoteUnlisted(Watched paper)
    {
        run.Papers.Put(paper with { IsUnlisted = true });
        run.Archive.Observe(
        [
            new Observation
            {
                Seen = run.Stamp(run.Now),
                Outcome = ObservationOutcome.Unlisted,
                Drucksache = DrucksacheId.Of(paper.Dokumentnummer),
                SourceUrl = run.Dip.AddressOf($"{DipResource.Drucksache.Name}/{paper.DipId}"),
            },
        ]);
    }
}
