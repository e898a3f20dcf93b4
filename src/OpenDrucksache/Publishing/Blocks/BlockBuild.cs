using System.IO.Abstractions;
using System.IO.Compression;
using OpenDrucksache.Publishing.Tables;
using OpenDrucksache.Publishing.Writing;

namespace OpenDrucksache.Publishing.Blocks;

/// <summary>A block in the making, in a folder that nobody looks into yet.</summary>
internal sealed class BlockBuild : IDisposable
{
    private readonly IFileSystem _files;
    private readonly BlockStore _store;
    private readonly PlannedBlock _block;
    private readonly IReadOnlyList<Drucksache> _papers;
    private readonly string _folder;
    private readonly TablePart<DrucksacheRow> _drucksachen;
    private readonly TablePart<FassungRow> _fassungen;
    private readonly TablePart<ParagraphRow> _paragraphs;
    private readonly TablePart<PersonRow> _people;
    private readonly TablePart<ComparisonRow> _comparisons;
    private readonly TablePart<ChangeRow> _changes;
    private readonly PartFile _rowsFile;
    private readonly JsonLinesPart _rows;
    private readonly List<IDisposable> _open = [];
    private readonly List<PublishFailure> _failed = [];
    private readonly List<CoveredPaper> _covered = [];

    private BlockBuild(IFileSystem files, BlockStore store, PlannedBlock block, IReadOnlyList<Drucksache> papers)
    {
        (_files, _store, _block, _papers, _folder) = (files, store, block, papers, store.Begin());
        try
        {
            _rowsFile = Opened(new PartFile(files, _folder, BuiltBlock.RowsName));
            _rows = Opened(new JsonLinesPart(_rowsFile.Stream, CompressionLevel.Fastest));
            _drucksachen = Part(Dataset.Drucksachen);
            _fassungen = Part(Dataset.Fassungen);
            _paragraphs = Part(Dataset.Paragraphs);
            _people = Part(Dataset.People);
            _comparisons = Part(Dataset.Comparisons);
            _changes = Part(Dataset.Changes);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Gathers the rows of a block on all processors; <see cref="Complete"/> writes what is left of them.</summary>
    public static BlockBuild Gather(
        IFileSystem files, BlockStore store, PlannedBlock block, IReadOnlyList<Drucksache> papers, PublishSource source, Counted counted, CancellationToken cancellation)
    {
        var build = new BlockBuild(files, store, block, papers);
        try
        {
            var known = store.Known(block.Id);
            var beside = source.Beside(block, papers);
            foreach (var (rows, line) in OrderedParallel.Select(papers, Rows))
            {
                cancellation.ThrowIfCancellationRequested();
                build.Add(rows, line);
                counted.Add();
            }

            beside?.Complete();
            return build;

            (PaperRows Rows, byte[]? Line) Rows(Drucksache drucksache)
            {
                var read = new Lazy<ReadDrucksache>(() => ReadDrucksache.Of(drucksache, source));
                var rows = known.Of(drucksache, () => PaperRows.Of(read.Value, source));
                beside?.Paper(drucksache, read);
                return rows;
            }
        }
        catch
        {
            build.Dispose();
            throw;
        }
    }

    /// <summary>Finishes all files, the description last, and puts the block in its place.</summary>
    public BuiltBlock Complete()
    {
        using (this)
        {
            _rows.Complete();
            var written = new[] { _drucksachen.Complete(), _fassungen.Complete(), _paragraphs.Complete(), _people.Complete(), _comparisons.Complete(), _changes.Complete() };
            var built = new BuiltBlock
            {
                Wahlperiode = _block.Id.Wahlperiode,
                Number = _block.Id.Number,
                Key = _block.Key,
                SeenUntil = _papers.Max(d => d.Fassungen.Max(f => f.LastSeen)),
                Failed = _failed,
                Files = [.. written.SelectMany(part => part), PartFile.Write(_files, _folder, BuiltBlock.CoveredName, ManifestFile.Json, ReleaseDocuments.ToJson<IReadOnlyList<CoveredPaper>>(_covered))],
            };
            PartFile.Write(_files, _folder, BuiltBlock.FileName, "", ReleaseDocuments.ToJson(built));
        }

        return _store.Place(_block, _folder);
    }

    /// <inheritdoc/>
    public void Dispose() => _open.AsEnumerable().Reverse().ToList().ForEach(part => part.Dispose());

    private void Add(PaperRows paper, byte[]? line)
    {
        _drucksachen.Add(paper.Drucksache);
        AddAll(_fassungen, paper.Drucksache.Fassungen);
        AddAll(_paragraphs, paper.Paragraphs);
        AddAll(_people, paper.People);
        AddAll(_comparisons, paper.Comparisons);
        AddAll(_changes, paper.Changes);
        _rows.Add(line);
        _failed.AddRange(paper.Failed);
        _covered.Add(CoveredPaper.Of(paper.Drucksache));
    }

    private static void AddAll<TRow>(TablePart<TRow> table, IReadOnlyList<TRow> rows)
    {
        foreach (var row in rows)
        {
            table.Add(row);
        }
    }

    private TablePart<TRow> Part<TRow>(Table<TRow> table) => Opened(new TablePart<TRow>(_files, _folder, table, _block.Id.Wahlperiode));

    private T Opened<T>(T part)
        where T : IDisposable
    {
        _open.Add(part);
        return part;
    }
}
