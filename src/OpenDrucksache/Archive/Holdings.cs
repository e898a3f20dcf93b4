namespace OpenDrucksache.Archive;

/// <summary>
/// What a paper holds, and where a document goes: the one place that tells Fassungen from witnesses. Every PDF is a Fassung,
/// and so is every text that is the text of no PDF that is held. Knows no disk, so that a capture can be rehearsed.
/// </summary>
internal sealed class Holdings
{
    private readonly SortedDictionary<int, IReadOnlyList<WitnessFacts>> _fassungen = [];
    private int _last;

    /// <summary>The Fassungen in the order of their numbers, each with the document that tells it first.</summary>
    public IEnumerable<IReadOnlyList<WitnessFacts>> Fassungen => _fassungen.Values;

    /// <summary>The PDFs and the numbers of their Fassungen.</summary>
    public IEnumerable<(int Version, WitnessFacts Pdf)> Pdfs => _fassungen.Where(f => f.Value[0].IsPdf).Select(f => (f.Key, f.Value[0]));

    /// <summary>Notes down what is held under a number; called once for each.</summary>
    /// <param name="version">The number.</param>
    /// <param name="documents">The documents of the Fassung, the one that tells it first; empty for a number that leads to another Fassung.</param>
    public void Add(int version, IReadOnlyList<WitnessFacts> documents)
    {
        _last = Math.Max(_last, version);
        if (documents.Count > 0)
        {
            _fassungen.Add(version, documents);
        }
    }

    /// <summary>Takes a document in.</summary>
    /// <returns>Where it goes, and what is to be written for it.</returns>
    public Placement Take(WitnessFacts arriving)
    {
        var homes = _fassungen.Where(f => f.Value.Any(document => document.Sha256 == arriving.Sha256)).Select(f => f.Key).ToList();
        var known = homes.Count == 0 ? null : _fassungen[homes[0]].First(document => document.Sha256 == arriving.Sha256);
        if (known is not null && !arriving.PdfHashes.Except(known.PdfHashes).Any())
        {
            return new Placement(homes[0], ObservationOutcome.Unchanged);
        }

        var place = arriving.IsPdf ? PlacePdf(arriving) : PlaceText(known?.With(arriving.PdfHashes) ?? arriving, homes);
        foreach (var version in place.Absorbed.Keys)
        {
            _fassungen.Remove(version);
        }

        foreach (var (version, documents) in place.Fassungen)
        {
            _fassungen[version] = documents;
            _last = Math.Max(_last, version);
        }

        return place;
    }

    /// <summary>A PDF takes the number of its text where that was held before, and a new one else.</summary>
    private Placement PlacePdf(WitnessFacts pdf)
    {
        var texts = _fassungen.Values.SelectMany(documents => documents).Where(document => document.IsTextOf(pdf)).DistinctBy(text => text.Sha256);
        var waiting = _fassungen.Where(f => f.Value[0].IsTextOf(pdf)).Select(f => f.Key).ToList();
        var version = waiting.Count > 0 ? waiting[0] : _last + 1;
        return new Placement(version, waiting.Count > 0 ? ObservationOutcome.Joined : ObservationOutcome.New)
        {
            Fassungen = new Dictionary<int, IReadOnlyList<WitnessFacts>> { [version] = [pdf, .. texts] },
            Absorbed = waiting.Skip(1).ToDictionary(text => text, _ => version),
        };
    }

    /// <summary>A text goes to every PDF that it is the text of. Where it was held before, its other places learn what DIP says of it now.</summary>
    private Placement PlaceText(WitnessFacts text, List<int> homes)
    {
        var pdfs = _fassungen.Where(f => text.IsTextOf(f.Value[0])).Select(f => f.Key).ToList();
        if (pdfs.Count == 0)
        {
            var version = homes.Count == 0 ? _last + 1 : homes[0];
            return new Placement(version, homes.Count == 0 ? ObservationOutcome.New : ObservationOutcome.Unchanged)
            {
                Fassungen = new Dictionary<int, IReadOnlyList<WitnessFacts>> { [version] = [text] },
            };
        }

        var joins = pdfs.Find(pdf => !homes.Contains(pdf));
        return new Placement(joins > 0 ? joins : pdfs[0], joins > 0 ? ObservationOutcome.Joined : ObservationOutcome.Unchanged)
        {
            Fassungen = pdfs.ToDictionary(pdf => pdf, pdf => (IReadOnlyList<WitnessFacts>)[.. _fassungen[pdf].Where(d => d.Sha256 != text.Sha256), text]),
            Absorbed = homes.Except(pdfs).ToDictionary(home => home, _ => pdfs[0]),
        };
    }
}
