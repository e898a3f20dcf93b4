using OpenDrucksache.Publishing.Tables;
using Parquet;
using Parquet.Schema;

namespace OpenDrucksache.Publishing.Writing;

/// <summary>
/// Writes the rows of one table and one partition as Parquet. Rows wait in memory until their row group is full; while one row
/// group is written the next is gathered, so that no more than two are in memory.
/// </summary>
internal sealed class ParquetPart<TRow> : IDisposable
{
    private readonly Stream _stream;
    private readonly Table<TRow> _table;
    private readonly ParquetSchema _schema;
    private readonly RowGroupStream _pages;
    private readonly ParquetWriter _writer;
    private readonly List<TRow> _rows = [];
    private Task _writing = Task.CompletedTask;

    public ParquetPart(Stream stream, Table<TRow> table)
    {
        _stream = stream;
        _table = table;
        _schema = new ParquetSchema(table.StoredColumns.Select(ParquetFields.Of));
        _pages = new RowGroupStream(stream);
        _writer = Finish(ParquetWriter.CreateAsync(_schema, _pages, ParquetFields.Options(table, _schema)));
        _writer.CustomMetadata = ParquetFields.Metadata(table);
    }

    /// <summary>Takes a row.</summary>
    public void Add(TRow row) => _rows.Add(row);

    /// <summary>Begins to write the rows that wait as one row group. What went wrong with the one before is thrown here.</summary>
    public void Flush()
    {
        _writing.GetAwaiter().GetResult();
        if (_rows.Count > 0)
        {
            TRow[] full = [.. _rows];
            _rows.Clear();
            _writing = Task.Run(() => WriteAsync(full));
        }
    }

    /// <summary>Writes what is left and the footer.</summary>
    public void Complete()
    {
        Flush();
        _writing.GetAwaiter().GetResult();
        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _pages.Release();
        ParquetFooter.DropStatistics(
            _stream,
            _table.StoredColumns.Where(c => c.Type is ColumnType.Text or ColumnType.Texts).Select(c => c.Name).ToHashSet());
    }

    /// <summary>Waits until nothing is being written any more: the file may be closed then.</summary>
    public void Dispose() => Task.WaitAny(_writing);

    private async Task WriteAsync(TRow[] rows)
    {
        using var group = _writer.CreateRowGroup();
        foreach (var (column, field) in _table.StoredColumns.Zip(_schema.Fields))
        {
            await column.WriteParquetAsync(group, ParquetFields.Leaf(field), rows).ConfigureAwait(false);
        }

        group.CompleteValidate();
        _pages.Release();
    }

    private static T Finish<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
