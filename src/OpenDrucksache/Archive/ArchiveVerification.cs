namespace OpenDrucksache.Archive;

/// <summary>What a verification went through so far.</summary>
public sealed record ArchiveVerification
{
    /// <summary>The last object that was gone through, by its folder; null before the first.</summary>
    public string? After { get; init; }

    /// <summary>OCFL objects.</summary>
    public int Objects { get; init; }

    /// <summary>Fassungen.</summary>
    public int Fassungen { get; init; }

    /// <summary>Fassungen of which only the record is held.</summary>
    public int TakenDown { get; init; }

    /// <summary>Bytes of which the digests were recomputed; 0 without fixity.</summary>
    public long Bytes { get; init; }

    /// <summary>Findings that are errors.</summary>
    public int Errors { get; init; }

    /// <summary>Findings that are warnings.</summary>
    public int Warnings { get; init; }

    /// <summary>With one part more.</summary>
    public ArchiveVerification And(VerifiedPart part) => new()
    {
        After = part.Folder ?? After,
        Objects = Objects + (part.Folder is null ? 0 : 1),
        Fassungen = Fassungen + part.Fassungen,
        TakenDown = TakenDown + part.TakenDown,
        Bytes = Bytes + part.Bytes,
        Errors = Errors + part.Findings.Count(finding => finding.IsError),
        Warnings = Warnings + part.Findings.Count(finding => !finding.IsError),
    };
}
