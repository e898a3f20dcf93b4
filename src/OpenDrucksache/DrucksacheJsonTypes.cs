using System.Text.Json.Serialization;

namespace OpenDrucksache;

/// <summary>How the words of the trade are written as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Drucksache))]
[JsonSerializable(typeof(Paper))]
[JsonSerializable(typeof(Observation))]
[JsonSerializable(typeof(HttpExchange))]
internal sealed partial class DrucksacheJsonTypes : JsonSerializerContext;
