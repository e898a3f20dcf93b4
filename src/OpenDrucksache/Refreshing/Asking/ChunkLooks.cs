using OpenDrucksache.Dip;
using OpenDrucksache.Dip.Records;
using OpenDrucksache.Refreshing.Watching;

namespace OpenDrucksache.Refreshing.Asking;

/// <summary>
/// Looks at papers: at the addresses whose turn it is, then for the texts that are not held. What was seen is settled after
/// some seconds or very many papers: a flush for each paper would take longer than the looks.
/// </summary>
internal sealed class ChunkLooks(DipRun run)
{
    private const int PapersAtOnce = 5000;

    /// <summary>What a crash may take from what was seen.</summary>
    private static readonly TimeSpan TimeAtOnce = TimeSpan.FromSeconds(10);

    private readonly PaperLooks _addresses = new(run);
    private readonly TextLooks _texts = new(run);
    private readonly List<Dokumentnummer> _papers = [];
    private long _settled = run.Clock.GetTimestamp();

    /// <summary>Whether all that was seen is in the archive and what is known of the papers says so.</summary>
    public bool IsSettled => _papers.Count == 0;

    /// <summary>Takes note of what DIP says of a paper now.</summary>
    /// <returns>The look at its address, where one is due: it is its turn, or DIP gives the md5 of other bytes than before.</returns>
    public DueLook? Take(Watched before, DipEntry<DipDrucksache> entry)
    {
        var paper = WatchList.Update(before, entry);
        run.Papers.Put(paper);
        var isNews = paper.HasOtherHash && paper.PdfHash != before.PdfHash;
        return isNews || run.IsLookDue(paper) ? new DueLook(paper, entry.Json) : null;
    }

    /// <summary>Looks at the addresses. A line is yielded when what it says is safe.</summary>
    /// <param name="due">The addresses.</param>
    /// <param name="papers">The papers that may lack a text.</param>
    public IEnumerable<CaptureLine> Look(IReadOnlyList<DueLook> due, IReadOnlyList<Dokumentnummer> papers)
    {
        _papers.AddRange(papers);
        foreach (var line in _addresses.Look(due))
        {
            yield return line;
        }

        var isTime = _papers.Count >= PapersAtOnce || run.Clock.GetElapsedTime(_settled) >= TimeAtOnce;
        foreach (var line in isTime ? Settle() : [])
        {
            yield return line;
        }
    }

    /// <summary>Makes safe what was seen, then looks for the texts. A line is yielded when what it says is safe.</summary>
    public IEnumerable<CaptureLine> Settle()
    {
        foreach (var line in _addresses.Settle())
        {
            yield return line;
        }

        foreach (var line in _texts.Look([.. _papers.Select(number => run.Papers.Find(number)).OfType<Watched>().Where(run.IsTextDue)]))
        {
            yield return line;
        }

        _papers.Clear();
        _settled = run.Clock.GetTimestamp();
    }
}
