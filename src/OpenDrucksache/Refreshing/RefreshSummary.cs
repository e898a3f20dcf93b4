using OpenDrucksache.Publishing;
using OpenDrucksache.Website;

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

    /// <summary>The web pages beside the release; null where none were asked for.</summary>
    public SiteOutcome? Pages { get; init; }

    /// <summary>Requests that were sent.</summary>
    public int Requests { get; init; }

    /// <summary>Papers of which there is only a Vorabfassung after the run; null for a source that does not watch them.</summary>
    public int? Open { get; init; }

    /// <summary>Papers that DIP announces and of which nothing is held yet; null for a source that announces none.</summary>
    public int? Announced { get; init; }

    /// <summary>Whether the run did all that it was to do; else the next one goes on.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>How many documents and Fassungen failed.</summary>
    public int Failed => Captured.Failed + (Release?.Failed.Count ?? 0);

    /// <summary>Whether a host refused or did not answer.</summary>
    public bool HasTrouble { get; init; }

    internal RefreshSummary With(RunTally tally) => this with
    {
        Requests = tally.Requests,
        Open = tally.Open,
        Announced = tally.Announced,
        IsComplete = tally.IsComplete,
        HasTrouble = tally.HasTrouble,
    };
}
