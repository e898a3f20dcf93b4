using System.Text;
using OpenDrucksache.Archive;
using OpenDrucksache.Dip;
using OpenDrucksache.Dip.Records;
using OpenDrucksache.Reading;
using OpenDrucksache.Refreshing.Watching;

namespace OpenDrucksache.Refreshing.Asking;

/// <summary>
/// Asks DIP for texts that are not held yet. A text is kept where it joins the Fassung of its PDF, and at once where no PDF of
/// the paper is held: it may be all that is ever seen of this state. Where one is, DIP may still give the text of the one before.
/// </summary>
internal sealed class TextLooks(DipRun run)
{
    /// <summary>Asks for each. A line is yielded when what it says is safe.</summary>
    public IEnumerable<CaptureLine> Look(IEnumerable<Watched> due)
    {
        foreach (var chunk in due.Chunk(DipResource.DrucksacheText.MostOnAPage))
        {
            if (!run.AsksDip || run.MustStop() || Batches.ByIds(run, DipResource.DrucksacheText, [.. chunk.Select(paper => paper.DipId!)]) is not { } answer)
            {
                yield break;
            }

            foreach (var line in Keep(chunk, answer))
            {
                yield return line;
            }
        }
    }

    private List<CaptureLine> Keep(Watched[] chunk, Batch<DipDrucksache> answer)
    {
        var seen = run.Stamp(run.Now);
        var arrivals = new List<(Watched Paper, Arrival Arrival)>();
        var missing = new List<Observation>();
        foreach (var paper in chunk)
        {
            run.TextsAsked.Add(paper.Dokumentnummer);
            var (arrival, why) = answer.Entries.TryGetValue(paper.DipId!, out var entry) ? Open(paper, entry, seen) : (null, "DIP does not list the paper");
            if (arrival is not null)
            {
                arrivals.Add((paper, arrival));
                continue;
            }

            run.Papers.Put(paper with { TextAsked = seen });
            missing.Add(new Observation
            {
                Seen = seen,
                Outcome = ObservationOutcome.NoText,
                Drucksache = DrucksacheId.Of(paper.Dokumentnummer),
                SourceUrl = Address(paper),
                Message = why,
            });
        }

        var lines = CaptureRun.Keep(run.Archive, arrivals.Select(a => a.Arrival)).ToList();
        foreach (var ((paper, arrival), line) in arrivals.Zip(lines))
        {
            var isAll = paper.Md5 is null;
            run.Papers.Put(paper with
            {
                TextAsked = seen,
                HasText = isAll || paper.Fassung == line.Fassung,
                Fassung = isAll ? line.Fassung : paper.Fassung,
                Held = Holding.Of(run.Archive.Reader, paper.Dokumentnummer),
                Art = isAll ? arrival.Paper!.Art : paper.Art,
            });
        }

        run.Archive.Observe(missing);
        return lines;
    }

    private (Arrival? Arrival, string? Why) Open(Watched paper, DipEntry<DipDrucksache> entry, DateTimeOffset seen)
    {
        if (string.IsNullOrWhiteSpace(entry.Value.Text))
        {
            return (null, null);
        }

        var read = Read(entry.Value.Text);
        if (read is null || (read.Dokumentnummer is { } printed && printed != paper.Dokumentnummer))
        {
            return (null, read is null ? "DIP's text cannot be read" : $"DIP's text is that of {read.Dokumentnummer}");
        }

        var document = new CapturedDocument(Encoding.UTF8.GetBytes(entry.Value.Text), seen)
        {
            SourceUrl = Address(paper),
            DipRecord = entry.Json,
            PdfHash = WatchList.HashOf(entry.Value),
            Art = read.Art,
        };
        var id = DrucksacheId.Of(paper.Dokumentnummer);
        var held = run.Archive.Reader.Holdings(id);
        var pdfs = held.Pdfs.ToList();
        var place = held.Take(WitnessFacts.Of(document));
        var isOther = pdfs.Count > 0 && place.Outcome switch
        {
            ObservationOutcome.New => true,
            ObservationOutcome.Unchanged => paper.Fassung is { } there && there.Version != place.Version,
            _ => EarlierText.Is(
                run.Archive.Reader,
                read,
                new FassungRef(id, place.Version),
                pdfs.Where(other => other.Version != place.Version && other.Pdf.Art == read.Art).Select(other => new FassungRef(id, other.Version))),
        };
        return isOther
            ? (null, "DIP's text is not that of the PDF at the address")
            : (new Arrival(Address(paper).AbsoluteUri, document) { Number = paper.Dokumentnummer, Paper = read }, null);
    }

    private Uri Address(Watched paper) => run.Dip.AddressOf($"{DipResource.DrucksacheText.Name}/{paper.DipId}");

    private static Paper? Read(string text)
    {
        try
        {
            return PaperReader.Read(Encoding.UTF8.GetBytes(text));
        }
        catch (TroubleException)
        {
            return null;
        }
    }
}
