namespace OpenDrucksache.Publishing;

/// <summary>What came of a publish.</summary>
/// <param name="Release">The id of the release: the day of the newest observation and 8 hex digits of the logical hash.</param>
/// <param name="Folder">Where the release lies.</param>
/// <param name="IsNew">False where the last release already says all this: nothing was written then.</param>
/// <param name="Rows">How many rows each table has, in the order of the tables.</param>
/// <param name="Failed">What could not be read or compared; empty as a rule.</param>
public sealed record PublishOutcome(
    string Release,
    string Folder,
    bool IsNew,
    IReadOnlyList<KeyValuePair<string, long>> Rows,
    IReadOnlyList<PublishFailure> Failed)
{
    /// <summary>The folder of the way here from the release before; null where there is none.</summary>
    public string? Delta { get; init; }

    /// <summary>Releases that were removed because newer ones are enough.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];
}
