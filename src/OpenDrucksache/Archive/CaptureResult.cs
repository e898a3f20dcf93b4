namespace OpenDrucksache.Archive;

/// <summary>What became of a captured document.</summary>
/// <param name="Fassung">The Fassung that holds its bytes.</param>
/// <param name="Outcome"><see cref="ObservationOutcome.New"/> or <see cref="ObservationOutcome.Unchanged"/>.</param>
public sealed record CaptureResult(FassungRef Fassung, ObservationOutcome Outcome);
