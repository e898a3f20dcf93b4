namespace OpenDrucksache.Ocfl;

/// <summary>What was found in one object, or in a storage root outside its objects.</summary>
/// <param name="Path">Its folder.</param>
/// <param name="ObjectId">The object's id; null for a root, and where it cannot be read.</param>
/// <param name="Findings">Errors and warnings, in the ordinal order of path and code.</param>
/// <param name="Files">Content files of which the digests were recomputed.</param>
/// <param name="Bytes">The bytes of all content files.</param>
public sealed record ValidationReport(string Path, string? ObjectId, IReadOnlyList<Finding> Findings, long Files, long Bytes)
{
    /// <summary>Whether it is of an object, and not of a storage root.</summary>
    public bool IsObject { get; init; } = true;

    /// <summary>Whether there is no error.</summary>
    public bool IsValid => !Findings.Any(finding => finding.IsError);
}
