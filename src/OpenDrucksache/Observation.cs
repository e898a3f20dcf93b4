namespace OpenDrucksache;

/// <summary>One look at a source: what was seen, when, and what came of it.</summary>
public sealed record Observation
{
    /// <summary>When it was seen, UTC.</summary>
    public required DateTimeOffset Seen { get; init; }

    /// <summary>What came of it.</summary>
    public required ObservationOutcome Outcome { get; init; }

    /// <summary>The Fassung that was seen; null where nothing could be kept.</summary>
    public FassungRef? Fassung { get; init; }

    /// <summary>The paper that was looked for, where no Fassung was seen; null where that is not known.</summary>
    public DrucksacheId? Drucksache { get; init; }

    /// <summary>sha256 of the bytes seen, lower-case hex; null where there were none.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The file's name, without its folder; null for standard input and the network.</summary>
    public string? FileName { get; init; }

    /// <summary>Where it was seen; null for a file without an address.</summary>
    public Uri? SourceUrl { get; init; }

    /// <summary>What went wrong, in one line; null where nothing did.</summary>
    public string? Message { get; init; }
}
