using OpenDrucksache.Archive;
using OpenDrucksache.Refreshing;

namespace OpenDrucksache.Cli;

/// <summary>A paper that was given a number.</summary>
internal sealed record AssignLine(string Type, DrucksacheId From, Dokumentnummer Dokumentnummer, FassungRef Fassung);

/// <summary>A Fassung that was taken down.</summary>
internal sealed record TakenDownLine(string Type, FassungRef Fassung, string Sha256, Tombstone TakenDown, bool Already);

/// <summary>How <c>rebuild-index</c> ended.</summary>
internal sealed record IndexSummary(string Type, int Papers, int Open, int Failed);

/// <summary>Something that <c>verify</c> found.</summary>
internal sealed record FindingLine(string Type, string Level, string Code, string Path, string Message);

/// <summary>How <c>verify</c> of an archive ended.</summary>
internal sealed record VerifiedArchive(
    string Type,
    int Objects,
    int Fassungen,
    int TakenDown,
    VerificationDepth Depth,
    bool Fixity,
    long Bytes,
    int Errors,
    int Warnings,
    bool Resumed);

/// <summary>How <c>verify --ocfl</c> ended.</summary>
internal sealed record VerifiedOcfl(string Type, int Objects, int Errors, int Warnings);

/// <summary>How <c>refresh --dry-run</c> ended.</summary>
internal sealed record PlanSummary(string Type, int Requests);

/// <summary>How <c>refresh</c> ended.</summary>
internal sealed record RefreshedLine(
    string Type,
    string Source,
    int New,
    int Unchanged,
    int Joined,
    int Failed,
    int Compared,
    int Changed,
    string? Release,
    bool? ReleaseIsNew,
    int? Pages,
    int Requests,
    int? Open,
    int? Announced,
    bool Complete);

/// <summary>How the archive stands.</summary>
internal sealed record StatusSummary(
    string Type,
    int Open,
    int Announced,
    int Withdrawn,
    int Failing,
    int? OldestOpenDays,
    DateTimeOffset? NewestCapture,
    double? NewestCaptureHours,
    bool Filling,
    LastRun? LastRun,
    double? LastCompleteHours,
    bool Fresh);
