using OpenDrucksache.Dip;
using OpenDrucksache.Dip.Records;
using OpenDrucksache.Refreshing.Watching;

namespace OpenDrucksache.Refreshing.Asking;

/// <summary>Looks at a few papers: at the addresses whose turn it is, then for the texts that are not held.</summary>
internal sealed class ChunkLooks(DipRun run)
{
    private readonly PaperLooks _addresses = new(run);
    private readonly TextLooks _texts = new(run);

    /// <summary>Takes note of what DIP says of a paper now.</summary>
    /// <returns>The look at its address, where one is due: it is its turn, or DIP gives the md5 of other bytes than before.</returns>
    public DueLook? Take(Watched before, DipEntry<DipDrucksache> entry)
    {
        var paper = WatchList.Update(before, entry);
        run.Papers.Put(paper);
        var isNews = paper.HasOtherHash && paper.PdfHash != before.PdfHash;
        return isNews || run.IsLookDue(paper) ? new DueLook(paper, entry.Json) : null;
    }

    /// <summary>Looks at the addresses, then for the texts.</summary>
    /// <param name="due">The addresses.</param>
    /// <param name="papers">The papers that may lack a text.</param>
    public IEnumerable<CaptureLine> Look(IReadOnlyList<DueLook> due, IReadOnlyList<Dokumentnummer> papers) =>
        _addresses.Look(due).Concat(Texts(papers));

    private IEnumerable<CaptureLine> Texts(IReadOnlyList<Dokumentnummer> papers)
    {
        foreach (var line in _texts.Look([.. papers.Select(number => run.Papers.Find(number)).OfType<Watched>().Where(run.IsTextDue)]))
        {
            yield return line;
        }
    }
}
