using System.Globalization;
using System.Text.Json;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing.Deltas;

/// <summary>A table whose rows come as the JSON that it wrote before.</summary>
internal sealed class JsonTable(Table table) : Table<JsonElement>(table.Name, table.Description, table.Key, [.. table.StoredColumns.Select(column => Of(column) with { IsUnique = column.IsUnique, Unit = column.Unit })])
{
    private static Column<JsonElement> Of(Column column)
    {
        var (name, type, nullable, said) = (column.Name, column.Type, column.Nullable, column.Description);
        return type switch
        {
            ColumnType.Code or ColumnType.Text => new StringColumn<JsonElement>(name, type, nullable, said, row => row.GetProperty(name).GetString()),
            ColumnType.Texts => new ListColumn<JsonElement>(name, nullable, said, row => List(row.GetProperty(name))),
            ColumnType.Integer => Value(cell => cell.GetInt32()),
            ColumnType.Long => Value(cell => cell.GetInt64()),
            ColumnType.Number => Value(cell => cell.GetDouble()),
            ColumnType.Flag => Value(cell => cell.GetBoolean()),
            ColumnType.Date => Value(cell => DateOnly.ParseExact(cell.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ColumnType.Instant => Value(cell => Utc.TryParse(cell.GetString(), out var instant) ? instant.UtcDateTime : throw new FormatException($"{cell} is no instant")),
            _ => throw new NotSupportedException($"{type} is no type of a column"),
        };

        ValueColumn<JsonElement, T> Value<T>(Func<JsonElement, T> read)
            where T : struct => new(name, type, nullable, said, row => row.GetProperty(name) is { ValueKind: not JsonValueKind.Null } cell ? read(cell) : null);
    }

    private static List<string>? List(JsonElement cell) =>
        cell.ValueKind == JsonValueKind.Null ? null : [.. cell.EnumerateArray().Select(text => text.GetString()!)];
}
