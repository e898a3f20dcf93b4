namespace OpenDrucksache.Archive;

/// <summary>Where a document goes in its paper.</summary>
/// <param name="Version">The number of the Fassung that it makes or belongs to.</param>
/// <param name="Outcome">New, unchanged or joined.</param>
internal sealed record Placement(int Version, ObservationOutcome Outcome)
{
    /// <summary>The Fassungen that are to be written, by number: their documents, the one that tells the Fassung first.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<WitnessFacts>> Fassungen { get; init; } = new Dictionary<int, IReadOnlyList<WitnessFacts>>();

    /// <summary>The Fassungen that turn out to be texts of another, and its number.</summary>
    public IReadOnlyDictionary<int, int> Absorbed { get; init; } = new Dictionary<int, int>();

    /// <summary>Whether anything is to be written.</summary>
    public bool Writes => Fassungen.Count > 0;
}
