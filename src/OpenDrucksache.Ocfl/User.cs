namespace OpenDrucksache.Ocfl;

/// <summary>Who or what made a version (specification 3.5.3.1).</summary>
/// <param name="Name">Any readable name.</param>
/// <param name="Address">A URI, "mailto:…" or a personal identifier; null where there is none.</param>
public sealed record User(string Name, string? Address = null);
