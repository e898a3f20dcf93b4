using System.Globalization;
using OpenDrucksache.Archive;
using OpenDrucksache.Dip;
using OpenDrucksache.Dip.Records;

namespace OpenDrucksache.Refreshing.Watching;

/// <summary>The papers that are looked at again. Its size follows the papers that are still open, not the archive.</summary>
/// <param name="papers">What is watched.</param>
internal sealed class WatchList(IEnumerable<Watched> papers)
{
    private const int Md5Length = 32;

    private readonly SortedDictionary<Dokumentnummer, Watched> _papers = new(papers.ToDictionary(paper => paper.Dokumentnummer));

    /// <summary>All of them, by number.</summary>
    public IReadOnlyList<Watched> Papers => [.. _papers.Values];

    /// <summary>How many only have a Vorabfassung.</summary>
    public int Open => _papers.Values.Count(paper => paper.IsOpen);

    /// <summary>Whether anything was learned that is not written down; who writes it down sets it back.</summary>
    public bool HasNews { get; set; }

    public Watched? Find(Dokumentnummer number) => _papers.GetValueOrDefault(number);

    public void Put(Watched paper)
    {
        HasNews |= Find(paper.Dokumentnummer) != paper;
        _papers[paper.Dokumentnummer] = paper;
    }

    /// <summary>Watches what is open in the archive, however it came there.</summary>
    public void AddOpen(IEnumerable<PaperEntry> open, DateTimeOffset now)
    {
        foreach (var entry in open)
        {
            if (entry.Id.Dokumentnummer is { } number && !_papers.ContainsKey(number))
            {
                Put(new Watched
                {
                    Dokumentnummer = number,
                    Since = entry.NewestSeen < now ? entry.NewestSeen : now,
                    Drucksachetyp = entry.Brief.Drucksachetyp,
                    Fassung = entry.Newest,
                    Art = entry.Brief.Art,
                    Held = new Holding(Drafts: 1, Edited: 0),
                });
            }
        }
    }

    /// <summary>Forgets those for which there is nothing to look for any more.</summary>
    public void DropSettled(DateTimeOffset now)
    {
        foreach (var paper in Papers.Where(paper => Schedule.IsSettled(paper, now)))
        {
            HasNews |= _papers.Remove(paper.Dokumentnummer);
        }
    }

    /// <summary>The paper with what DIP says of it now.</summary>
    public static Watched Update(Watched paper, DipEntry<DipDrucksache> entry) => Renewed(paper, HashOf(entry.Value)) with
    {
        DipId = entry.Id,
        Drucksachetyp = entry.Value.Drucksachetyp ?? paper.Drucksachetyp,
        Datum = DateOnly.TryParseExact(entry.Value.Datum, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum) ? datum : paper.Datum,
        Address = Uri.TryCreate(entry.Value.Fundstelle?.PdfUrl, UriKind.Absolute, out var url) ? url : null,
        PdfHash = HashOf(entry.Value),
        IsUnlisted = false,
    };

    /// <summary>With another PDF there is another text.</summary>
    private static Watched Renewed(Watched paper, string? hash) =>
        hash == paper.PdfHash ? paper : paper with { TextAsked = null, HasText = paper.HasText && paper.Md5 is not null };

    /// <summary>DIP's md5; null where it gives none that could be one.</summary>
    public static string? HashOf(DipDrucksache record) =>
        record.PdfHash?.ToLowerInvariant() is { Length: Md5Length } hash && hash.All(char.IsAsciiHexDigitLower) ? hash : null;
}
