using System.Globalization;
using System.Text.Json;

namespace OpenDrucksache.Publishing.Tables;

/// <summary>How a value stands in the JSON rows.</summary>
internal static class JsonCell
{
    /// <summary>A string, or null.</summary>
    public static void Write(Utf8JsonWriter json, string? value) => json.WriteStringValue(value);

    /// <summary>A list of strings, or null.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<string>? values)
    {
        if (values is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>A number, flag, day ("2026-07-07") or instant ("2026-07-07T00:00:00Z"), or null.</summary>
    public static void Write<T>(Utf8JsonWriter json, T? value)
        where T : struct
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case DateOnly day: json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case DateTime instant: json.WriteStringValue(Utc.Format(new DateTimeOffset(instant.Ticks, TimeSpan.Zero))); break;
            default: throw new NotSupportedException($"{typeof(T)} is no type of a column");
        }
    }
}
