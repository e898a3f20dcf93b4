using System.IO.Abstractions;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing.Writing;

/// <summary>Writes one table into its partitions, whatever its rows are.</summary>
internal abstract class TableWriter : IDisposable
{
    /// <summary>Makes the files of a partition, so that a reader finds the table even where it has no rows.</summary>
    public abstract void Open(int wahlperiode);

    /// <summary>Finishes the partitions that are open.</summary>
    public abstract IReadOnlyList<ManifestFile> Complete();

    /// <inheritdoc/>
    public abstract void Dispose();
}

/// <inheritdoc/>
/// <typeparam name="TRow">What its rows are made from.</typeparam>
internal sealed class TableWriter<TRow>(IFileSystem files, string release, Table<TRow> table) : TableWriter
{
    private readonly SortedDictionary<int, TablePart<TRow>> _open = [];

    /// <summary>Takes a row; rows of a partition come in the order of the table's key.</summary>
    public void Add(int wahlperiode, TRow row) => Part(wahlperiode).Add(row);

    /// <inheritdoc/>
    public override void Open(int wahlperiode) => Part(wahlperiode);

    /// <inheritdoc/>
    public override IReadOnlyList<ManifestFile> Complete()
    {
        var done = _open.Values.SelectMany(part => part.Complete()).ToList();
        Dispose();
        _open.Clear();
        return done;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        foreach (var part in _open.Values)
        {
            part.Dispose();
        }
    }

    private TablePart<TRow> Part(int wahlperiode)
    {
        if (!_open.TryGetValue(wahlperiode, out var part))
        {
            _open.Add(wahlperiode, part = new TablePart<TRow>(files, release, table, wahlperiode));
        }

        return part;
    }
}
