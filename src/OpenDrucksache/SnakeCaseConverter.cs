using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenDrucksache;

/// <summary>Writes the values of an enumeration as snake_case words, and reads nothing else: "place_date".</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class SnakeCaseConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
