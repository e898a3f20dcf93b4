using System.IO.Abstractions;
using OpenDrucksache.Publishing.Deltas;
using OpenDrucksache.Publishing.Tables;
using OpenDrucksache.Publishing.Writing;

namespace OpenDrucksache.Publishing;

/// <summary>A release in the making, in a folder that nobody looks into yet.</summary>
internal sealed class ReleaseBuild : IDisposable
{
    private readonly IFileSystem _files;
    private readonly string _folder;
    private readonly TableWriter<DrucksacheRow> _drucksachen;
    private readonly TableWriter<FassungRow> _fassungen;
    private readonly TableWriter<ParagraphRow> _paragraphs;
    private readonly TableWriter<PersonRow> _people;
    private readonly TableWriter<ComparisonRow> _comparisons;
    private readonly TableWriter<ChangeRow> _changes;
    private readonly TableWriter<ObservationRow> _observations;
    private readonly List<ManifestFile> _done = [];
    private readonly List<PublishFailure> _failed = [];
    private readonly Coverage _coverage = new();
    private readonly SortedSet<int> _wahlperioden = [];
    private DateTimeOffset _seenUntil = DateTimeOffset.MinValue;
    private long _seen;

    public ReleaseBuild(IFileSystem files, string folder)
    {
        _files = files;
        _folder = folder;
        _drucksachen = new(files, folder, Dataset.Drucksachen);
        _fassungen = new(files, folder, Dataset.Fassungen);
        _paragraphs = new(files, folder, Dataset.Paragraphs);
        _people = new(files, folder, Dataset.People);
        _comparisons = new(files, folder, Dataset.Comparisons);
        _changes = new(files, folder, Dataset.Changes);
        _observations = new(files, folder, Dataset.Observations);
    }

    private IReadOnlyList<TableWriter> OfPapers => [_drucksachen, _fassungen, _paragraphs, _people, _comparisons, _changes];

    /// <summary>Notes down papers of which there can be no rows.</summary>
    public void Miss(IEnumerable<PublishFailure> papers) => _failed.AddRange(papers);

    /// <summary>Takes the rows of a paper; papers come in the order of their ids, the unnumbered ones last.</summary>
    public void Add(PaperRows paper)
    {
        var wahlperiode = Partition(paper.Drucksache.Id);
        if (_wahlperioden.Add(wahlperiode))
        {
            Begin(wahlperiode);
        }

        _drucksachen.Add(wahlperiode, paper.Drucksache);
        AddAll(_fassungen, paper.Drucksache.Fassungen);
        AddAll(_paragraphs, paper.Paragraphs);
        AddAll(_people, paper.People);
        AddAll(_comparisons, paper.Comparisons);
        AddAll(_changes, paper.Changes);
        _failed.AddRange(paper.Failed);
        _coverage.Add(paper.Drucksache);
        Saw(paper.Drucksache.Fassungen.Max(f => f.Fassung.LastSeen));

        void AddAll<TRow>(TableWriter<TRow> table, IReadOnlyList<TRow> rows)
        {
            foreach (var row in rows)
            {
                table.Add(wahlperiode, row);
            }
        }
    }

    /// <summary>Takes an observation, in the order of the log.</summary>
    public void Add(Observation observation)
    {
        var wahlperiode = observation.Fassung is { } fassung ? Partition(fassung.Drucksache) : 0;
        _observations.Add(wahlperiode, new ObservationRow(++_seen, observation));
        Saw(observation.Seen);
    }

    /// <summary>Finishes all files, the manifest and the list of digests last.</summary>
    /// <param name="previous">The release that this one is held against; null where there is none.</param>
    /// <param name="deltaFolder">Where the way from that one to this is written.</param>
    public Manifest Complete(PreviousRelease? previous, string deltaFolder)
    {
        _done.AddRange(OfPapers.Append(_observations).SelectMany(t => t.Complete()));
        var rows = new ReleaseRows(_done, _seenUntil, _failed, _coverage);
        if (previous is null || previous.Manifest.Release == rows.Release)
        {
            return ReleaseDocuments.Write(_files, _folder, rows, null, ReleaseChangelog.First(rows, "no earlier release was there to hold it against"));
        }

        if (previous.Manifest.SchemaVersion != Dataset.SchemaVersion)
        {
            return ReleaseDocuments.Write(
                _files, _folder, rows, previous.Manifest.Release, ReleaseChangelog.First(rows, $"the tables changed, from schema {previous.Manifest.SchemaVersion} to {Dataset.SchemaVersion}"));
        }

        var changes = new ReleaseChanges();
        var writer = new DeltaWriter(_files, previous, _folder, deltaFolder);
        var delta = writer.WriteParts(rows, changes);
        var manifest = ReleaseDocuments.Write(_files, _folder, rows, delta.From, ReleaseChangelog.Of(rows, previous.Manifest, changes));
        writer.Complete(delta, manifest);
        return manifest;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var table in OfPapers.Append(_observations))
        {
            table.Dispose();
        }
    }

    /// <summary>Papers come in order: the tables of the term before have all their rows. Observations do not.</summary>
    private void Begin(int wahlperiode)
    {
        _done.AddRange(OfPapers.SelectMany(t => t.Complete()));
        foreach (var table in OfPapers.Append(_observations))
        {
            table.Open(wahlperiode);
        }
    }

    private static int Partition(DrucksacheId id) => id.Dokumentnummer?.Wahlperiode ?? 0;

    private void Saw(DateTimeOffset instant) => _seenUntil = instant > _seenUntil ? instant : _seenUntil;
}
