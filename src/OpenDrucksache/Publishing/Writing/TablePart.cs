using System.IO.Abstractions;
using System.Security.Cryptography;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing.Writing;

/// <summary>The rows of one table and one block, written in both formats at once.</summary>
internal sealed class TablePart<TRow> : IDisposable
{
    /// <summary>How many bytes of JSON make a row group: a reader fetches it whole, a writer holds it in memory.</summary>
    private const long RowGroupBytes = 8 << 20;

    private readonly Table<TRow> _table;
    private readonly int _wahlperiode;
    private readonly string[] _names;
    private readonly PartFile? _parquetFile;
    private readonly PartFile _jsonFile;
    private readonly ParquetPart<TRow> _parquet;
    private readonly JsonLinesPart _json;
    private readonly IncrementalHash _logical = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly RowLine _line = new();
    private long _rows;
    private long _waiting;

    /// <param name="files">The disk.</param>
    /// <param name="folder">Where both files go, named by the table.</param>
    /// <param name="table">The table.</param>
    /// <param name="wahlperiode">The partition of the rows.</param>
    public TablePart(IFileSystem files, string folder, Table<TRow> table, int wahlperiode)
    {
        _table = table;
        _wahlperiode = wahlperiode;
        _names = [.. table.StoredColumns.Select(c => c.Name)];
        _jsonFile = new PartFile(files, folder, $"{table.Name}.jsonl.gz");
        _json = new JsonLinesPart(_jsonFile.Stream);
        try
        {
            _parquetFile = new PartFile(files, folder, $"{table.Name}.parquet");
            _parquet = new ParquetPart<TRow>(_parquetFile.Stream, table);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Takes a row.</summary>
    public void Add(TRow row)
    {
        var line = _line.Of(_wahlperiode, _names, (json, i) => _table.StoredColumns[i].WriteJson(json, row));
        _logical.AppendData(line);
        _json.Add(line);
        _parquet.Add(row);
        _rows++;
        _waiting += line.Length;
        if (_waiting >= RowGroupBytes)
        {
            _parquet.Flush();
            _waiting = 0;
        }
    }

    /// <summary>Finishes both files and says what they are: the JSON lines, then Parquet.</summary>
    public IReadOnlyList<ManifestFile> Complete()
    {
        _parquet.Complete();
        _json.Complete();
        var logical = Convert.ToHexStringLower(_logical.GetHashAndReset());
        return new[] { (_jsonFile, ManifestFile.JsonLines), (_parquetFile!, ManifestFile.Parquet) }
            .Select(f => f.Item1.Seal() with
            {
                Table = _table.Name,
                Wahlperiode = _wahlperiode,
                Format = f.Item2,
                Rows = _rows,
                LogicalSha256 = logical,
            })
            .ToList();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _logical.Dispose();
        _line.Dispose();
        _json.Dispose();
        _parquet?.Dispose();
        _parquetFile?.Dispose();
        _jsonFile.Dispose();
    }
}
