using System.Text.Json;

namespace OpenDrucksache.Ocfl;

/// <summary>Reads JSON whose texts may hold escapes that stand for no character ("\ud800").</summary>
internal static class JsonReading
{
    /// <summary>The text; null where it is something else, or no well-formed text.</summary>
    public static string? Text(this JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The key; as it is escaped where it is no well-formed text.</summary>
    public static string Text(this JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return property.ToString();
        }
    }
}
