namespace OpenDrucksache.Refreshing;

/// <summary>A document on its way into the archive: what was found and what it says, or why it cannot be kept.</summary>
/// <param name="Path">The file it came from; "-" for standard input.</param>
/// <param name="Document">The bytes and their provenance.</param>
public sealed record Arrival(string Path, CapturedDocument Document)
{
    /// <summary>The number that it is kept under; null where it carries none and was given none.</summary>
    public Dokumentnummer? Number { get; init; }

    /// <summary>What it says; null where it could not be read.</summary>
    public Paper? Paper { get; init; }

    /// <summary>Why it cannot be kept; null where it can.</summary>
    public string? Failure { get; init; }

    /// <summary>What is to be said of it although it is kept; null for nothing.</summary>
    public string? Doubt { get; init; }
}
