using System.Text.Json;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering;

/// <summary>One change of the record as JSON.</summary>
public static class ChangeJson
{
    /// <summary>Writes the change as one object.</summary>
    public static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteNumber("n", change.N);
        json.WriteString("id", change.Id);
        json.WriteString("class", change.Class.Name);
        json.WriteNumber("severity", (int)change.Severity);
        json.WriteString("rule", change.Rule);
        json.WriteString("old", change.Old);
        json.WriteString("new", change.New);
        json.WriteString("old_path", change.OldPath);
        json.WriteString("new_path", change.NewPath);
        Range(json, "old_range", change.OldRange);
        Range(json, "new_range", change.NewRange);
        json.WriteStartObject("context");
        json.WriteString("before", change.Context.Before);
        json.WriteString("after", change.Context.After);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    internal static void Range(Utf8JsonWriter json, string name, TextRange? range)
    {
        if (range is not { } found)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        json.WriteNumberValue(found.Start);
        json.WriteNumberValue(found.End);
        json.WriteEndArray();
    }
}
