using System.Text.Json;
using System.Text.Json.Serialization;
using OpenDrucksache.Cli.Commands;
using OpenDrucksache.Refreshing;

namespace OpenDrucksache.Cli;

/// <summary>What the commands read and print as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AppliedLine))]
[JsonSerializable(typeof(AssignLine))]
[JsonSerializable(typeof(CaptureLine))]
[JsonSerializable(typeof(CaptureSummary))]
[JsonSerializable(typeof(ComparedLine))]
[JsonSerializable(typeof(FindingLine))]
[JsonSerializable(typeof(IndexSummary))]
[JsonSerializable(typeof(ListCommand.Entry), TypeInfoPropertyName = "ListEntry")]
[JsonSerializable(typeof(LogCommand.Entry), TypeInfoPropertyName = "LogEntry")]
[JsonSerializable(typeof(DiffBatch.Pair))]
[JsonSerializable(typeof(ShowBatch.Named))]
[JsonSerializable(typeof(PairFailure))]
[JsonSerializable(typeof(PaperFailure))]
[JsonSerializable(typeof(Paper))]
[JsonSerializable(typeof(PaperHead))]
[JsonSerializable(typeof(PlannedRequest))]
[JsonSerializable(typeof(PlanSummary))]
[JsonSerializable(typeof(PublishedLine))]
[JsonSerializable(typeof(ShardLine))]
[JsonSerializable(typeof(PlannedLine))]
[JsonSerializable(typeof(BuiltLine))]
[JsonSerializable(typeof(RefreshedLine))]
[JsonSerializable(typeof(ServingLine))]
[JsonSerializable(typeof(SettingLine))]
[JsonSerializable(typeof(SettingsFileLine))]
[JsonSerializable(typeof(SpanLine))]
[JsonSerializable(typeof(StatusLine))]
[JsonSerializable(typeof(StatusSummary))]
[JsonSerializable(typeof(TakenDownLine))]
[JsonSerializable(typeof(VerifiedArchive))]
[JsonSerializable(typeof(VerifiedDataset))]
[JsonSerializable(typeof(VerifiedOcfl))]
[JsonSerializable(typeof(WithdrawnLine))]
[JsonSerializable(typeof(WitnessesLine))]
internal sealed partial class ToolJson : JsonSerializerContext
{
    /// <summary>In the form of <see cref="DrucksacheJson"/>.</summary>
    public static ToolJson Instance { get; } = new(new JsonSerializerOptions(DrucksacheJson.Options));
}
