using System.IO.Abstractions;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenDrucksache.Publishing.Blocks;
using OpenDrucksache.Publishing.Deltas;
using OpenDrucksache.Publishing.Shards;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing;

/// <summary>What a release and its folder write down as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(LatestPointer))]
[JsonSerializable(typeof(WithdrawnReleases))]
[JsonSerializable(typeof(MadeFrom))]
[JsonSerializable(typeof(CoverageDocument))]
[JsonSerializable(typeof(Delta))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(BuiltBlock))]
[JsonSerializable(typeof(StoredPlan))]
[JsonSerializable(typeof(PaperRows))]
[JsonSerializable(typeof(Drucksache))]
[JsonSerializable(typeof(Observation))]
[JsonSerializable(typeof(IReadOnlyList<PublishFailure>))]
[JsonSerializable(typeof(IReadOnlyList<CoveredPaper>))]
internal sealed partial class ReleaseJson : JsonSerializerContext
{
    /// <summary>In the form of <see cref="DrucksacheJson"/>.</summary>
    public static ReleaseJson Instance { get; } = new(new JsonSerializerOptions(DrucksacheJson.Options));

    /// <summary>For people too: indented.</summary>
    public static ReleaseJson Indented { get; } = new(new JsonSerializerOptions(DrucksacheJson.Options) { WriteIndented = true, NewLine = "\n" });

    /// <summary>What is known of a type under these options.</summary>
    public JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)GetTypeInfo(typeof(T))!;

    /// <summary>Reads a small file of ours; null where it is absent or damaged.</summary>
    public static T? Find<T>(IFileSystem files, string path)
        where T : class
    {
        try
        {
            return files.File.Exists(path) ? JsonSerializer.Deserialize(files.File.ReadAllBytes(path), Instance.Of<T>()) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
