using System.Text.Json.Serialization;

namespace OpenDrucksache.Dip.Records;

/// <summary>How records of DIP are read: without reflection, tolerant of ids printed as numbers and of fields that nobody announced.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    Converters = [typeof(TolerantText), typeof(TolerantNumber), typeof(TolerantInstant)])]
[JsonSerializable(typeof(DipDrucksache))]
[JsonSerializable(typeof(DipVorgang))]
[JsonSerializable(typeof(DipVorgangsposition))]
internal sealed partial class DipJson : JsonSerializerContext;
