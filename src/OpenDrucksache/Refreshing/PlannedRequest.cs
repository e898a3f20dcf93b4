using System.IO.Abstractions;
using OpenDrucksache.Archive;
using OpenDrucksache.Dip;
using OpenDrucksache.Dip.Pdf;
using OpenDrucksache.Reading;
using OpenDrucksache.Refreshing.Asking;
using OpenDrucksache.Refreshing.Watching;

namespace OpenDrucksache.Refreshing;

/// <summary>A request that a run would make.</summary>
/// <param name="Why">"sweep" for watched papers, "look" for an address, "text", "changes", "fill".</param>
/// <param name="Url">What it would ask.</param>
public sealed record PlannedRequest(string Why, Uri Url)
{
    /// <summary>"request".</summary>
    public string Type { get; } = "request";

    /// <summary>
    /// What a run would ask now, as far as that can be known before it has asked: pages after the first and papers that it
    /// would hear of are not among it. Asks nothing, writes nothing and needs no key.
    /// </summary>
    /// <param name="files">The disk.</param>
    /// <param name="archiveFolder">The archive; need not be there.</param>
    /// <param name="dip">DIP's address; null for the official one.</param>
    /// <param name="pdfs">Where PDFs lie.</param>
    /// <param name="bounds">What is asked for.</param>
    /// <param name="now">When.</param>
    public static IEnumerable<PlannedRequest> Of(
        IFileSystem files, string archiveFolder, Uri? dip, PdfAddress pdfs, Bounds bounds, DateTimeOffset now)
    {
        var state = new StateFile(files, archiveFolder).Load();
        var list = new WatchList(state.Watched);
        if (files.Directory.Exists(archiveFolder))
        {
            list.AddOpen(ArchiveReader.Open(files, archiveFolder).Entries(PaperReader.Brief, onlyOpen: true), now);
        }

        return Watched(list, dip, pdfs, now).Concat(Lists(state, dip, bounds));
    }

    private static IEnumerable<PlannedRequest> Watched(WatchList list, Uri? dip, PdfAddress pdfs, DateTimeOffset now)
    {
        foreach (var chunk in Sweep.Chunks(list.Papers))
        {
            var query = chunk[0].DipId is not null
                ? Batches.OfIds(DipResource.Drucksache, [.. chunk.Select(paper => paper.DipId!)])
                : Batches.OfNumbers([.. chunk.Select(paper => paper.Dokumentnummer.ToString())]);
            yield return new PlannedRequest("sweep", DipClient.AddressOf(dip, query.Address()));
            foreach (var paper in chunk.Where(paper => Schedule.IsLookDue(paper, now)))
            {
                yield return new PlannedRequest("look", pdfs.Locate(paper.Address ?? PdfAddress.Of(paper.Dokumentnummer)));
            }

            foreach (var texts in chunk.Where(paper => Schedule.IsTextDue(paper, now)).Chunk(DipResource.DrucksacheText.MostOnAPage))
            {
                var address = Batches.OfIds(DipResource.DrucksacheText, [.. texts.Select(paper => paper.DipId!)]).Address();
                yield return new PlannedRequest("text", DipClient.AddressOf(dip, address));
            }
        }
    }

    private static IEnumerable<PlannedRequest> Lists(RefreshState state, Uri? dip, Bounds bounds)
    {
        var (since, fill) = Listing.Plan(state.Checkpoints.GetValueOrDefault(bounds.Key), bounds);
        if (since is not null)
        {
            yield return new PlannedRequest("changes", DipClient.AddressOf(dip, bounds.Query(since).Address()));
        }

        if (fill is not null)
        {
            yield return new PlannedRequest("fill", DipClient.AddressOf(dip, bounds.Query(fill.Since).Address(fill.Cursor)));
        }
    }
}
