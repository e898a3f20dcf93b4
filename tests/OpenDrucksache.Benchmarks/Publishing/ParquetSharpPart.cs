using ParquetSharp;
using Tables = OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Benchmarks.Publishing;

/// <summary>Writes rows with ParquetSharp as <c>ParquetPart</c> does: zstd 3, dictionaries for strings that repeat, deltas for whole numbers, no bounds of texts.</summary>
internal static class ParquetSharpPart
{
    private const int ZstdLevel = 3;

    public static void Write<TRow>(Tables.Table<TRow> table, IReadOnlyList<IReadOnlyList<TRow>> groups, string path)
    {
        using var properties = Properties(table.StoredColumns);
        using var file = new ParquetFileWriter(path, [.. table.StoredColumns.Select(Of)], properties);
        foreach (var rows in groups)
        {
            using var group = file.AppendRowGroup();
            foreach (var column in table.StoredColumns)
            {
                Add(group, column, rows);
            }
        }

        file.Close();
    }

    private static Column Of(Tables.Column column) => column.Type switch
    {
        Tables.ColumnType.Texts => new Column<string[]>(column.Name),
        Tables.ColumnType.Integer => column.Nullable ? new Column<int?>(column.Name) : new Column<int>(column.Name),
        Tables.ColumnType.Long => column.Nullable ? new Column<long?>(column.Name) : new Column<long>(column.Name),
        Tables.ColumnType.Number => column.Nullable ? new Column<double?>(column.Name) : new Column<double>(column.Name),
        Tables.ColumnType.Flag => column.Nullable ? new Column<bool?>(column.Name) : new Column<bool>(column.Name),
        Tables.ColumnType.Date => column.Nullable ? new Column<DateOnly?>(column.Name) : new Column<DateOnly>(column.Name),
        Tables.ColumnType.Instant when column.Nullable => new Column<DateTime?>(column.Name, LogicalType.Timestamp(true, TimeUnit.Millis)),
        Tables.ColumnType.Instant => new Column<DateTime>(column.Name, LogicalType.Timestamp(true, TimeUnit.Millis)),
        _ => new Column<string>(column.Name),
    };

    private static WriterProperties Properties(IEnumerable<Tables.Column> columns)
    {
        using var builder = new WriterPropertiesBuilder();
        builder.Compression(Compression.Zstd).CompressionLevel(ZstdLevel).DisableDictionary();
        foreach (var column in columns)
        {
            var leaf = column.Type == Tables.ColumnType.Texts ? $"{column.Name}.list.item" : column.Name;
            if (column is { IsUnique: false, Type: Tables.ColumnType.Code or Tables.ColumnType.Text or Tables.ColumnType.Texts })
            {
                builder.EnableDictionary(leaf);
            }

            if (column.Type is Tables.ColumnType.Text or Tables.ColumnType.Texts)
            {
                builder.DisableStatistics(leaf);
            }

            if (column.Type is Tables.ColumnType.Integer or Tables.ColumnType.Long)
            {
                builder.Encoding(leaf, Encoding.DeltaBinaryPacked);
            }
        }

        return builder.Build();
    }

    private static void Add<TRow>(RowGroupWriter group, Tables.Column<TRow> column, IReadOnlyList<TRow> rows)
    {
        switch (column)
        {
            case Tables.StringColumn<TRow> text:
                Put(group, rows, row => text.Get(row) is { } value ? Tables.CellText.Of(value) : null);
                break;
            case Tables.ListColumn<TRow> texts:
                Put(group, rows, row => texts.Get(row)?.Select(Tables.CellText.Of).ToArray());
                break;
            case Tables.ValueColumn<TRow, int> number:
                PutValues(group, column, rows, number.Get);
                break;
            case Tables.ValueColumn<TRow, long> number:
                PutValues(group, column, rows, number.Get);
                break;
            case Tables.ValueColumn<TRow, double> number:
                PutValues(group, column, rows, number.Get);
                break;
            case Tables.ValueColumn<TRow, bool> flag:
                PutValues(group, column, rows, flag.Get);
                break;
            case Tables.ValueColumn<TRow, DateOnly> day:
                PutValues(group, column, rows, day.Get);
                break;
            case Tables.ValueColumn<TRow, DateTime> instant:
                PutValues(group, column, rows, instant.Get);
                break;
            default:
                throw new NotSupportedException($"{column.Type} is no type of Parquet");
        }
    }

    private static void PutValues<TRow, T>(RowGroupWriter group, Tables.Column<TRow> column, IReadOnlyList<TRow> rows, Func<TRow, T?> get)
        where T : struct
    {
        if (column.Nullable)
        {
            Put(group, rows, get);
        }
        else
        {
            Put(group, rows, row => get(row)!.Value);
        }
    }

    private static void Put<TRow, T>(RowGroupWriter group, IReadOnlyList<TRow> rows, Func<TRow, T> get)
    {
        using var writer = group.NextColumn().LogicalWriter<T>();
        writer.WriteBatch(Array.ConvertAll([.. rows], row => get(row)));
    }
}
