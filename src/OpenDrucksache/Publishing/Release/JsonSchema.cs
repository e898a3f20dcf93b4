using System.Text.Json.Nodes;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing;

/// <summary>The JSON Schema of a row (draft 2020-12).</summary>
internal static class JsonSchema
{
    /// <summary>The schema of the table's rows.</summary>
    public static JsonObject Of(Table table) => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = table.Name,
        ["description"] = table.Description,
        ["type"] = "object",
        ["properties"] = new JsonObject(table.Columns.Select(c => KeyValuePair.Create<string, JsonNode?>(c.Name, Of(c)))),
        ["required"] = new JsonArray([.. table.Columns.Select(c => JsonValue.Create(c.Name))]),
        ["additionalProperties"] = false,
    };

    private static JsonObject Of(Column column)
    {
        var schema = new JsonObject { ["description"] = column.Described, ["type"] = Type(column) };
        if (Format(column.Type) is { } format)
        {
            schema["format"] = format;
        }

        if (column.Type == ColumnType.Texts)
        {
            schema["items"] = new JsonObject { ["type"] = "string" };
        }

        if (column.Values.Count > 0)
        {
            var values = column.Values.Select(v => (JsonNode?)JsonValue.Create(v.Value));
            schema["enum"] = new JsonArray([.. column.Nullable ? values.Append(null) : values]);
        }

        return schema;
    }

    private static JsonNode Type(Column column)
    {
        var type = column.Type switch
        {
            ColumnType.Texts => "array",
            ColumnType.Integer or ColumnType.Long => "integer",
            ColumnType.Number => "number",
            ColumnType.Flag => "boolean",
            _ => "string",
        };
        return column.Nullable ? new JsonArray(type, "null") : JsonValue.Create(type);
    }

    private static string? Format(ColumnType type) => type switch
    {
        ColumnType.Date => "date",
        ColumnType.Instant => "date-time",
        _ => null,
    };
}
