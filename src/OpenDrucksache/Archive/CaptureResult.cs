namespace OpenDrucksache.Archive;

/// <summary>What became of a captured document.</summary>
/// <param name="Fassung">The Fassung that it makes or belongs to.</param>
/// <param name="Outcome"><see cref="ObservationOutcome.New"/>, <see cref="ObservationOutcome.Unchanged"/>, or <see cref="ObservationOutcome.Joined"/> for a second witness.</param>
public sealed record CaptureResult(FassungRef Fassung, ObservationOutcome Outcome);
