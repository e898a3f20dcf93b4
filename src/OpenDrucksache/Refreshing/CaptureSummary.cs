namespace OpenDrucksache.Refreshing;

/// <summary>The last line of <c>capture --json</c>.</summary>
/// <param name="New">New Fassungen.</param>
/// <param name="Unchanged">Documents that make no new Fassung: the archive had them, or they joined one.</param>
/// <param name="Failed">Documents that could not be kept.</param>
public sealed record CaptureSummary(int New, int Unchanged, int Failed)
{
    /// <summary>How many of the unchanged are kept as a second witness of their Fassung.</summary>
    public int Joined { get; init; }

    /// <summary>"summary".</summary>
    public string Type { get; } = "summary";

    /// <summary>Counts one more document.</summary>
    public CaptureSummary Add(CaptureLine line) => line.Outcome switch
    {
        ObservationOutcome.New => this with { New = New + 1 },
        ObservationOutcome.Unchanged => this with { Unchanged = Unchanged + 1, Joined = Joined + (line.Joined ? 1 : 0) },
        _ => this with { Failed = Failed + 1 },
    };
}
