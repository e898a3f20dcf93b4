using System.Text.Json;
using System.Text.Json.Serialization;
using OpenDrucksache.Archive.Index;

namespace OpenDrucksache.Archive;

/// <summary>What the archive writes down as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(FassungRecord))]
[JsonSerializable(typeof(MovedNote))]
[JsonSerializable(typeof(JoinedNote))]
[JsonSerializable(typeof(HttpExchange))]
[JsonSerializable(typeof(Observation))]
[JsonSerializable(typeof(Tombstone))]
[JsonSerializable(typeof(IReadOnlyList<Fassung>))]
[JsonSerializable(typeof(JournalLine))]
[JsonSerializable(typeof(VerificationDepth))]
[JsonSerializable(typeof(ArchiveVerification))]
[JsonSerializable(typeof(ArchiveFinding))]
internal sealed partial class ArchiveJson : JsonSerializerContext
{
    /// <summary>In the form of <see cref="DrucksacheJson"/>.</summary>
    public static ArchiveJson Instance { get; } = new(new JsonSerializerOptions(DrucksacheJson.Options));
}
