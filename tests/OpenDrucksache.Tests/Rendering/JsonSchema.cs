using System.Text.Json;

namespace OpenDrucksache.Tests.Rendering;

/// <summary>As much of JSON Schema 2020-12 as our own schemas use; an unknown keyword is an error.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    /// <summary>Complaints, each with its place; none where the value is valid.</summary>
    public IEnumerable<string> Complaints(JsonElement value) => Complaints(root, value, "$");

    private IEnumerable<string> Complaints(JsonElement schema, JsonElement value, string place) =>
        schema.EnumerateObject().SelectMany(k => Complaints(schema, k, value, place));

    private IEnumerable<string> Complaints(JsonElement schema, JsonProperty keyword, JsonElement value, string place) => keyword.Name switch
    {
        "$schema" or "title" or "description" or "$defs" or "additionalProperties" => [],
        "$ref" => Complaints(root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!.Split('/')[^1]), value, place),
        "const" => Unless(JsonElement.DeepEquals(keyword.Value, value), place, "is not the constant"),
        "enum" => Unless(keyword.Value.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value)), place, $"{value} is none of the words"),
        "type" => Unless(Types(keyword.Value).Any(t => IsOf(t, value)), place, $"is no {keyword.Value}"),
        "minimum" => Unless(value.GetDouble() >= keyword.Value.GetDouble(), place, "is too small"),
        "maximum" => Unless(value.GetDouble() <= keyword.Value.GetDouble(), place, "is too large"),
        "minItems" => Unless(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32(), place, "is too short"),
        "maxItems" => Unless(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= keyword.Value.GetInt32(), place, "is too long"),
        "required" => keyword.Value.EnumerateArray().SelectMany(n => Unless(value.TryGetProperty(n.GetString()!, out _), place, $"lacks {n}")),
        "items" => value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((v, i) => Complaints(keyword.Value, v, $"{place}[{i}]")),
        "properties" => value.EnumerateObject().SelectMany(p => Property(schema, keyword.Value, p, place)),
        _ => [$"{place}: unknown keyword {keyword.Name}"],
    };

    private IEnumerable<string> Property(JsonElement schema, JsonElement properties, JsonProperty property, string place) =>
        properties.TryGetProperty(property.Name, out var known) ? Complaints(known, property.Value, $"{place}.{property.Name}")
        : Unless(schema.GetProperty("additionalProperties").ValueKind != JsonValueKind.False, place, $"has unknown {property.Name}");

    private static IEnumerable<string> Types(JsonElement types) =>
        types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Select(t => t.GetString()!) : [types.GetString()!];

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => string.Equals(value.ValueKind.ToString(), type, StringComparison.OrdinalIgnoreCase),
    };

    private static IEnumerable<string> Unless(bool holds, string place, string complaint) => holds ? [] : [$"{place} {complaint}"];
}
