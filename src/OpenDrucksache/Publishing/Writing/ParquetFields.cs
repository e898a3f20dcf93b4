using System.IO.Compression;
using OpenDrucksache.Publishing.Tables;
using Parquet;
using Parquet.Schema;

namespace OpenDrucksache.Publishing.Writing;

/// <summary>The Parquet schema of a table and how its columns are encoded.</summary>
internal static class ParquetFields
{
    /// <summary>The field of a column.</summary>
    public static Field Of(Column column) => column.Type switch
    {
        ColumnType.Code or ColumnType.Text => new DataField(column.Name, typeof(string), column.Nullable),
        ColumnType.Texts => new ListField(column.Name, new DataField(ListField.ElementName, typeof(string), false)),
        ColumnType.Integer => new DataField(column.Name, typeof(int), column.Nullable),
        ColumnType.Long => new DataField(column.Name, typeof(long), column.Nullable),
        ColumnType.Number => new DataField(column.Name, typeof(double), column.Nullable),
        ColumnType.Flag => new DataField(column.Name, typeof(bool), column.Nullable),
        ColumnType.Date => new DataField(column.Name, typeof(DateOnly), column.Nullable),
        ColumnType.Instant => new DateTimeDataField(
            column.Name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, DateTimeTimeUnit.Millis, column.Nullable),
        _ => throw new NotSupportedException($"{column.Type} is no type of Parquet"),
    };

    /// <summary>The field that holds the values: the element of a list.</summary>
    public static DataField Leaf(Field field) => (DataField)(field is ListField list ? list.Item : field);

    /// <summary>What a file says of itself: its table, and each column's sentence under <c>column.</c> and its name.</summary>
    public static Dictionary<string, string> Metadata(Table table) => new(table.StoredColumns.Select(column => KeyValuePair.Create("column." + column.Name, column.Described)))
    {
        ["table"] = table.Name,
        ["description"] = table.Description,
        ["key"] = string.Join(", ", table.Key),
        ["schema_version"] = Dataset.SchemaVersion,
        ["attribution"] = Terms.Attribution,
    };

    /// <summary>zstd at a middling level, dictionaries for strings that repeat, deltas for whole numbers.</summary>
    public static ParquetOptions Options(Table table, ParquetSchema schema)
    {
        var options = new ParquetOptions
        {
            CompressionMethod = CompressionMethod.Zstd,
            CompressionLevel = CompressionLevel.Optimal,
            UseDateOnlyTypeForDates = true,
        };
        foreach (var (column, field) in table.StoredColumns.Zip(schema.Fields))
        {
            var hint = column.Type switch
            {
                ColumnType.Code or ColumnType.Text or ColumnType.Texts when !column.IsUnique => EncodingHint.Dictionary,
                ColumnType.Integer or ColumnType.Long => EncodingHint.DeltaBinaryPacked,
                _ => EncodingHint.Default,
            };
            options.ColumnEncodingHints[Leaf(field).Path.ToString()] = hint;
        }

        return options;
    }
}
