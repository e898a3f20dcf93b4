namespace OpenDrucksache.Refreshing;

/// <summary>What became of one document, as <c>capture --json</c> prints it.</summary>
public sealed record CaptureLine
{
    /// <summary>"capture".</summary>
    public string Type { get; } = "capture";

    /// <summary>The file it came from; "-" for standard input.</summary>
    public required string Path { get; init; }

    /// <summary>Its number; null where it has none.</summary>
    public Dokumentnummer? Dokumentnummer { get; init; }

    /// <summary>The Fassung that it makes or belongs to; null where nothing was kept.</summary>
    public FassungRef? Fassung { get; init; }

    /// <summary>New, unchanged or failed.</summary>
    public required ObservationOutcome Outcome { get; init; }

    /// <summary>Whether it was kept as a second witness: the Fassung is unchanged, its sources are one more.</summary>
    public bool Joined { get; init; }

    /// <summary>Vorabfassung, edited paper, or neither; null where it could not be read.</summary>
    public Art? Art { get; init; }

    /// <summary>sha256 of its bytes, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Why nothing was kept, or what is to be said of what was; null for nothing.</summary>
    public string? Message { get; init; }
}
