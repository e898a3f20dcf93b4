using OpenDrucksache.Publishing;

namespace OpenDrucksache.Refreshing;

/// <summary>What a run of the scheduled job did.</summary>
/// <param name="Source">What was asked.</param>
public sealed record RefreshSummary(string Source)
{
    /// <summary>What became of the documents.</summary>
    public CaptureSummary Captured { get; init; } = new(0, 0, 0);

    /// <summary>New Fassungen that were compared with the one before.</summary>
    public int Compared { get; init; }

    /// <summary>Those in which more than layout differs.</summary>
    public int Changed { get; init; }

    /// <summary>The release; null where none was asked for.</summary>
    public PublishOutcome? Release { get; init; }

    /// <summary>How many documents and Fassungen failed.</summary>
    public int Failed => Captured.Failed + (Release?.Failed.Count ?? 0);
}
