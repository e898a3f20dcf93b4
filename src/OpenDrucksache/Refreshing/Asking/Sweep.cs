using System.Diagnostics.CodeAnalysis;
using OpenDrucksache.Dip;
using OpenDrucksache.Dip.Records;
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
        IReadOnlyList<string> names = [.. chunk.Select(paper => paper.DipId ?? paper.Dokumentnummer.ToString())];
        var batch = !run.AsksDip ? null : hasIds ? Batches.ByIds(run, DipResource.Drucksache, names) : Batches.ByNumbers(run, names);
        var due = new List<DueLook>();
        foreach (var (paper, name) in chunk.Zip(names))
        {
            var entry = batch?.Entries.GetValueOrDefault(name);
            if (hasIds && batch is { IsWhole: true } && !paper.IsUnlisted && !IsOf(paper, entry))
            {
                entry = AskForOne(paper);
            }

            if (IsOf(paper, entry))
            {
                due.AddRange(looks.Take(paper, entry) is { } look ? [look] : []);
            }
            else if (run.IsLookDue(paper))
            {
                due.Add(new DueLook(run.Papers.Find(paper.Dokumentnummer)!, null));
            }
        }

        return due;
    }

    /// <summary>Whether a record is still that of the paper: DIP may give another number to what it has under an id.</summary>
    private static bool IsOf(Watched paper, [NotNullWhen(true)] DipEntry<DipDrucksache>? entry) =>
        entry is not null && (entry.Value.Dokumentnummer is not { } number || number == paper.Dokumentnummer.ToString());

    /// <summary>The record of a paper that the list did not have, for a list may be short for a moment. That DIP has none is noted down.</summary>
    private DipEntry<DipDrucksache>? AskForOne(Watched paper)
    {
        var answer = run.AsksDip ? run.AskDip(async dip => new One(await dip.Find(DipResource.Drucksache, paper.DipId!, run.Cancellation))) : null;
        if (answer is not null && !IsOf(paper, answer.Entry))
        {
            NoteUnlisted(paper);
        }

        return answer?.Entry;
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

    private sealed record One(DipEntry<DipDrucksache>? Entry);
}
