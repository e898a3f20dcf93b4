namespace OpenDrucksache.Publishing;

/// <summary>The release that a new one is held against.</summary>
/// <param name="Folder">Where it lies.</param>
/// <param name="Manifest">What it is made of.</param>
internal sealed record PreviousRelease(string Folder, Manifest Manifest);
