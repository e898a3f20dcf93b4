namespace OpenDrucksache.Ocfl;

/// <summary>Where a writer works. Both folders lie on one volume, and neither lies in the other.</summary>
/// <param name="Root">The storage root; made where it is absent.</param>
/// <param name="Work">The writer's own folder: staging area and lock.</param>
public sealed record StoragePlaces(string Root, string Work);
