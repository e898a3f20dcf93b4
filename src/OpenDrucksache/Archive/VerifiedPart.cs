namespace OpenDrucksache.Archive;

/// <summary>What a verification found in one object, or around the objects.</summary>
/// <param name="Folder">The object's folder relative to the archive; null for what is no object.</param>
/// <param name="Fassungen">Fassungen that were checked.</param>
/// <param name="TakenDown">Those among them of which only the record is held.</param>
/// <param name="Bytes">Bytes of which the digests were recomputed; 0 without fixity.</param>
/// <param name="Findings">What is wrong.</param>
public sealed record VerifiedPart(string? Folder, int Fassungen, int TakenDown, long Bytes, IReadOnlyList<ArchiveFinding> Findings);
