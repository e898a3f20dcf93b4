using System.Text.Json;
using Parquet;
using Parquet.Schema;

namespace OpenDrucksache.Publishing.Tables;

/// <summary>A column of lists of texts. An empty list and no list are told apart.</summary>
internal sealed record ListColumn<TRow>(
    string Name, bool Nullable, string Description, Func<TRow, IReadOnlyList<string>?> Get)
    : Column<TRow>(Name, ColumnType.Texts, Nullable, Description)
{
    private const int NoList = 0;
    private const int EmptyList = 1;
    private const int Element = 2;

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter json, TRow row)
    {
        var list = Get(row);
        Check(list is not null);
        JsonCell.Write(json, list?.Select(CellText.Of));
    }

    /// <inheritdoc/>
    public override Task WriteParquetAsync(ParquetRowGroupWriter group, DataField leaf, TRow[] rows)
    {
        var values = new List<ReadOnlyMemory<char>>();
        var definitions = new List<int>(rows.Length);
        var repetitions = new List<int>(rows.Length);
        foreach (var list in rows.Select(Get))
        {
            Check(list is not null);
            if (list is null or [])
            {
                definitions.Add(list is null ? NoList : EmptyList);
                repetitions.Add(0);
                continue;
            }

            for (var i = 0; i < list.Count; i++)
            {
                values.Add(CellText.Of(list[i]).AsMemory());
                definitions.Add(Element);
                repetitions.Add(i == 0 ? 0 : 1);
            }
        }

        return group.WriteAllPartsAsync<ReadOnlyMemory<char>>(
            leaf, values.ToArray(), definitions.ToArray().AsMemory(), repetitions.ToArray().AsMemory(), CancellationToken.None);
    }
}
