namespace OpenDrucksache.Publishing;

/// <summary>What the last release of a folder was made from: a note of the publisher to itself.</summary>
/// <param name="Release">The release.</param>
/// <param name="Inputs">The digest of all that was published.</param>
/// <param name="JoinedFrom">For each of its files of JSON lines what it was joined from; null in notes of older versions.</param>
internal sealed record MadeFrom(string Release, string Inputs, IReadOnlyDictionary<string, string>? JoinedFrom);
