namespace OpenDrucksache.Website;

/// <summary>What came of writing the site.</summary>
/// <param name="Folder">Where it lies.</param>
/// <param name="Files">How many files it has.</param>
/// <param name="Pages">How many of them are pages.</param>
/// <param name="Written">The paths of the files whose bytes changed or that went, in their order.</param>
public sealed record SiteOutcome(string Folder, int Files, int Pages, IReadOnlyList<string> Written);
