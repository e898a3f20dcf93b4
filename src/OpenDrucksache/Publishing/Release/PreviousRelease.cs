namespace OpenDrucksache.Publishing;

/// <summary>The release that a new one is held against.</summary>
/// <param name="Folder">Where it lies.</param>
/// <param name="Manifest">What it is made of.</param>
internal sealed record PreviousRelease(string Folder, Manifest Manifest)
{
    /// <summary>For each of its files of JSON lines what it was joined from; empty where that is not known.</summary>
    public IReadOnlyDictionary<string, string> JoinedFrom { get; init; } = new Dictionary<string, string>();
}
