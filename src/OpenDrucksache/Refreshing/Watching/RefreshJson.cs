using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenDrucksache.Refreshing.Watching;

/// <summary>What the job writes down as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RefreshState))]
internal sealed partial class RefreshJson : JsonSerializerContext
{
    /// <summary>In the form of <see cref="DrucksacheJson"/>.</summary>
    public static RefreshJson Instance { get; } = new(new JsonSerializerOptions(DrucksacheJson.Options));
}
