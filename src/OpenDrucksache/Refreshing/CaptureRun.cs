using System.IO.Abstractions;
using OpenDrucksache.Archive;

namespace OpenDrucksache.Refreshing;

/// <summary>Captures files: reads them on all cores, keeps them in their order, a few flushes for many.</summary>
/// <param name="files">The disk.</param>
/// <param name="intake">Opens the bytes.</param>
/// <param name="now">When a file was seen whose folder names no day, UTC.</param>
/// <param name="seen">When all files were seen, UTC; null for what their folders say.</param>
public sealed class CaptureRun(IFileSystem files, Intake intake, DateTimeOffset now, DateTimeOffset? seen = null)
{
    private const int DocumentsAtOnce = 100;
    private const long BytesAtOnce = 32 << 20;
    private const long MostBytes = 256 << 20;

    /// <summary>What the files hold, in their order.</summary>
    public IEnumerable<Arrival> Open(IEnumerable<SourceFile> sources) =>
        OrderedParallel.Select(sources, OpenFile).SelectMany(arrivals => arrivals);

    /// <summary>Keeps the arrivals. A line is yielded when what it says is safe on the disk.</summary>
    /// <exception cref="TroubleException">While iterating: the disk failed; what was yielded before is safe.</exception>
    public static IEnumerable<CaptureLine> Keep(ArchiveWriter archive, IEnumerable<Arrival> arrivals) =>
        InBatches(arrivals).SelectMany(batch => KeepBatch(archive, batch));

    /// <summary>What <see cref="Keep"/> would do, without doing it.</summary>
    /// <param name="archive">The archive; null where there is none yet.</param>
    /// <param name="arrivals">What would be kept.</param>
    public static IEnumerable<CaptureLine> Rehearse(ArchiveReader? archive, IEnumerable<Arrival> arrivals)
    {
        var papers = new Dictionary<DrucksacheId, Holdings>();
        foreach (var arrival in arrivals)
        {
            if (arrival.Failure is not null)
            {
                yield return Line(arrival, null);
                continue;
            }

            var id = arrival.Number is { } number ? DrucksacheId.Of(number) : arrival.Document.WithoutNumber;
            id = archive?.Home(id) ?? id;
            if (!papers.TryGetValue(id, out var held))
            {
                held = archive?.Holdings(id) ?? new Holdings();
                papers.Add(id, held);
            }

            var place = held.Take(WitnessFacts.Of(arrival.Document));
            yield return Line(arrival, new CaptureResult(new FassungRef(id, place.Version), place.Outcome));
        }
    }

    private IReadOnlyList<Arrival> OpenFile(SourceFile source)
    {
        var when = seen ?? source.Seen ?? now;
        try
        {
            return files.FileInfo.New(source.Path).Length <= MostBytes
                ? intake.Open(source.Path, files.File.ReadAllBytes(source.Path), when, source.FoundInFolder)
                : [new Arrival(source.Path, new CapturedDocument([], when)) { Failure = $"is larger than {MostBytes >> 20} MiB. Check the file" }];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [new Arrival(source.Path, new CapturedDocument([], when)) { Failure = $"cannot be read: {e.Message}" }];
        }
    }

    private static IEnumerable<List<Arrival>> InBatches(IEnumerable<Arrival> arrivals)
    {
        var batch = new List<Arrival>();
        var bytes = 0L;
        foreach (var arrival in arrivals)
        {
            batch.Add(arrival);
            bytes += arrival.Document.Content.Length;
            if (batch.Count == DocumentsAtOnce || bytes >= BytesAtOnce)
            {
                yield return batch;
                (batch, bytes) = ([], 0);
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private static List<CaptureLine> KeepBatch(ArchiveWriter archive, List<Arrival> batch)
    {
        var good = batch.FindAll(arrival => arrival.Failure is null);
        var results = archive.Capture(good.ConvertAll(arrival => (arrival.Document, arrival.Number)));
        archive.Observe(batch.Where(arrival => arrival.Failure is not null).Select(Failed));
        archive.Remember(good.Zip(results)
            .Where(kept => kept.First.Paper is not null)
            .Select(kept => (kept.Second.Fassung, kept.First.Document.Sha256, PaperBrief.Of(kept.First.Paper!))));
        var next = 0;
        return batch.Select(arrival => Line(arrival, arrival.Failure is null ? results[next++] : null)).ToList();
    }

    private static Observation Failed(Arrival arrival) => new()
    {
        Seen = arrival.Document.Seen,
        Outcome = ObservationOutcome.Failed,
        Sha256 = arrival.Document.Sha256,
        FileName = arrival.Document.FileName,
        SourceUrl = arrival.Document.SourceUrl,
        Message = arrival.Failure,
    };

    private static ObservationOutcome Outcome(ObservationOutcome? result) => result switch
    {
        null => ObservationOutcome.Failed,
        ObservationOutcome.Joined => ObservationOutcome.Unchanged,
        { } known => known,
    };

    private static CaptureLine Line(Arrival arrival, CaptureResult? result) => new()
    {
        Path = arrival.Path,
        Dokumentnummer = result?.Fassung.Drucksache.Dokumentnummer ?? arrival.Number,
        Fassung = result?.Fassung,
        Outcome = Outcome(result?.Outcome),
        Joined = result?.Outcome == ObservationOutcome.Joined,
        Art = arrival.Paper?.Art,
        Sha256 = arrival.Document.Sha256,
        Message = arrival.Failure ?? arrival.Doubt,
    };
}
