namespace OpenDrucksache.Archive;

/// <summary>What a verification went through and found.</summary>
/// <param name="Objects">OCFL objects.</param>
/// <param name="Fassungen">Fassungen.</param>
/// <param name="Bytes">Bytes of which the digests were recomputed; 0 without fixity.</param>
/// <param name="Findings">What is wrong; empty for a whole archive.</param>
public sealed record ArchiveVerification(int Objects, int Fassungen, long Bytes, IReadOnlyList<ArchiveFinding> Findings)
{
    /// <summary>Whether something is damaged.</summary>
    public bool IsDamaged => Findings.Any(finding => finding.IsError);
}
