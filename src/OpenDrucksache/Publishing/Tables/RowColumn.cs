using System.Buffers;
using System.Runtime.CompilerServices;
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

    /// <summary>Writes the values that are there as one column chunk, from memory that is used again.</summary>
    /// <param name="group">The row group.</param>
    /// <param name="leaf">The field of the values.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="get">The value of a row; null where it has none.</param>
    protected async Task WriteAsync<T>(ParquetRowGroupWriter group, DataField leaf, TRow[] rows, Func<TRow, T?> get)
        where T : struct
    {
        var values = ArrayPool<T>.Shared.Rent(rows.Length);
        var levels = Nullable ? ArrayPool<int>.Shared.Rent(rows.Length) : null;
        var count = 0;
        try
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var value = get(rows[i]);
                Check(value.HasValue);
                if (levels is not null)
                {
                    levels[i] = value.HasValue ? 1 : 0;
                }

                values[count] = value.GetValueOrDefault();
                count += value.HasValue ? 1 : 0;
            }

            await group.WriteAllPartsAsync<T>(leaf, values.AsMemory(0, count), levels?.AsMemory(0, rows.Length), null, CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            ArrayPool<T>.Shared.Return(values, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
            if (levels is not null)
            {
                ArrayPool<int>.Shared.Return(levels);
            }
        }
    }

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
        WriteAsync<ReadOnlyMemory<char>>(group, leaf, rows, row => Value(row)?.AsMemory());

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
        WriteAsync(group, leaf, rows, Get);

    private T? Value(TRow row)
    {
        var value = Get(row);
        Check(value is not null);
        return value;
    }
}
