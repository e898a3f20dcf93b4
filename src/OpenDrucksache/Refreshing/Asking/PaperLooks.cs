using System.Security.Cryptography;
using OpenDrucksache.Dip.Pdf;
using OpenDrucksache.Reading;
using OpenDrucksache.Refreshing.Watching;

namespace OpenDrucksache.Refreshing.Asking;

/// <summary>A paper whose address is to be looked at, and what DIP says of it now.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Record">DIP's record in canonical JSON; null where DIP was not asked.</param>
internal sealed record DueLook(Watched Paper, byte[]? Record);

/// <summary>
/// Looks at the addresses of papers, keeps what is there and notes down what is not. Only a whole PDF that does not name
/// another paper is kept. An md5 other than DIP's is noted down, and the address looked at again.
/// </summary>
internal sealed class PaperLooks(DipRun run)
{
    private const int PdfsAtOnce = 25;
    private const long BytesAtOnce = 32 << 20;
    private const int SilencesToLeave = 3;

    private readonly List<Looked> _seen = [];
    private int _pdfs;
    private long _bytes;
    private int _silences;

    /// <summary>Looks at each, those that were not looked at for long first and those that failed before last. A line is yielded when what it says is safe.</summary>
    public IEnumerable<CaptureLine> Look(IEnumerable<DueLook> due)
    {
        foreach (var look in due.OrderBy(d => d.Paper.Failures).ThenBy(d => d.Paper.Looked).ThenBy(d => d.Paper.Dokumentnummer))
        {
            if (!run.AsksPdfs || run.MustStop() || Ask(look.Paper) is not { } answer)
            {
                break;
            }

            var looked = Judge(look, answer);
            _seen.Add(looked);
            _pdfs += looked.Md5 is null ? 0 : 1;
            _bytes += answer.Bytes.Length;
            foreach (var line in _pdfs == PdfsAtOnce || _bytes > BytesAtOnce ? Settle() : [])
            {
                yield return line;
            }
        }
    }

    /// <summary>Makes safe what was seen since the last time. What comes of each is told when all of it is safe.</summary>
    public IReadOnlyList<CaptureLine> Settle()
    {
        var lines = Keep(_seen);
        _seen.Clear();
        (_pdfs, _bytes) = (0, 0);
        return lines;
    }

    private PdfAnswer? Ask(Watched paper)
    {
        var known = paper.Md5 is null || paper.HasOtherHash ? null : new PdfValidators(paper.ETag, paper.LastModified);
        var answer = run.Look(pdfs => pdfs.Look(paper.Address ?? PdfAddress.Of(paper.Dokumentnummer), known, paper.PdfHash, run.Cancellation));
        _silences = answer is { IsWithoutAnswer: true } ? _silences + 1 : 0;
        if (_silences == SilencesToLeave)
        {
            run.LeavePdfs(answer!.Message!);
        }

        run.LookedAt.Add(paper.Dokumentnummer);
        run.Counted.Add();
        return answer is null ? null : answer with { Seen = run.Stamp(answer.Seen) };
    }

    private static Looked Judge(DueLook due, PdfAnswer answer)
    {
        if (answer.Outcome != ObservationOutcome.New)
        {
            return new Looked(due, answer with { Exchange = null });
        }

        var md5 = Convert.ToHexStringLower(MD5.HashData(answer.Bytes));
        var (paper, complaint) = Read(answer.Bytes);
        var refusal = paper?.Dokumentnummer is { } printed && printed != due.Paper.Dokumentnummer
            ? $"what lies there is {printed}, not {due.Paper.Dokumentnummer}"
            : paper is null && md5 != due.Paper.PdfHash ? $"what lies there cannot be read: {complaint}" : null;
        return refusal is null
            ? new Looked(due, answer) { Paper = paper, Md5 = md5 }
            : new Looked(due, answer with { Outcome = ObservationOutcome.Failed, Message = refusal });
    }

    private static (Paper? Paper, string? Complaint) Read(byte[] bytes)
    {
        try
        {
            return (PaperReader.Read(bytes), null);
        }
        catch (TroubleException e)
        {
            return (null, e.Message);
        }
    }

    private List<CaptureLine> Keep(List<Looked> batch)
    {
        var kept = new Queue<CaptureLine>(CaptureRun.Keep(run.Archive, batch.Where(looked => looked.Md5 is not null).Select(looked => looked.ToArrival())));
        var lines = new List<CaptureLine>();
        var observations = new List<Observation>();
        foreach (var looked in batch)
        {
            if (looked.Md5 is not null)
            {
                var line = kept.Dequeue();
                lines.Add(line);
                var hasText = run.Archive.Reader.Witnesses(line.Fassung!.Value).Count > 0;
                run.Papers.Put(looked.AfterCapture(line, hasText, Holding.Of(run.Archive.Reader, looked.Due.Paper.Dokumentnummer)));
                observations.AddRange(looked.Mismatch(line.Fassung!.Value));
            }
            else
            {
                run.Papers.Put(looked.After());
                observations.Add(looked.ToObservation());
                lines.AddRange(looked.ToLine());
            }
        }

        run.Archive.Observe(observations);
        return lines;
    }
}
