using System.Text.Json;
using Parquet;
using Parquet.Schema;

namespace OpenDrucksache.Publishing.Tables;

/// <summary>A column that can take its values from rows.</summary>
/// <typeparam name="TRow">What a row is made from.</typeparam>
internal abstract record Column<TRow>(string Name, ColumnType Type, bool Nullable, string Description)
    : Column(Name, Type, Nullable, Description)
{
    /// <summary>Writes the row's value.</summary>
    public abstract void WriteJson(Utf8JsonWriter json, TRow row);

    /// <summary>Writes the values of all rows as one column chunk.</summary>
    public abstract Task WriteParquetAsync(ParquetRowGroupWriter group, DataField leaf, TRow[] rows);

    /// <summary>Stops a null where the column may have none: a reader would see all later values one row too early.</summary>
    protected void Check(bool hasValue)
    {
        if (!hasValue && !Nullable)
        {
            throw new InvalidOperationException($"column {Name} has no value in a row");
        }
    }
}

/// <summary>A column of strings.</summary>
internal sealed record StringColumn<TRow>(
    string Name, ColumnType Type, bool Nullable, string Description, Func<TRow, string?> Get)
    : Column<TRow>(Name, Type, Nullable, Description)
{
    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter json, TRow row) => JsonCell.Write(json, Value(row));

    /// <inheritdoc/>
    public override Task WriteParquetAsync(ParquetRowGroupWriter group, DataField leaf, TRow[] rows) =>
        group.WriteAsync(leaf, Array.ConvertAll(rows, Value));

    private string? Value(TRow row)
    {
        var value = Get(row);
        Check(value is not null);
        return value is null ? null : CellText.Of(value);
    }
}

/// <summary>A column of numbers, flags, days or instants.</summary>
internal sealed record ValueColumn<TRow, T>(
    string Name, ColumnType Type, bool Nullable, string Description, Func<TRow, T?> Get)
    : Column<TRow>(Name, Type, Nullable, Description)
    where T : struct
{
    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter json, TRow row) => JsonCell.Write(json, Value(row));

    /// <inheritdoc/>
    public override Task WriteParquetAsync(ParquetRowGroupWriter group, DataField leaf, TRow[] rows) =>
        group.WriteAsync<T>(leaf, Array.ConvertAll(rows, Value));

    private T? Value(TRow row)
    {
        var value = Get(row);
        Check(value is not null);
        return value;
    }
}
