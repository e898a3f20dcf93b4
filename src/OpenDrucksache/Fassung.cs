namespace OpenDrucksache;

/// <summary>One captured version of a Drucksache, as the archive keeps it. What it says is found by reading its bytes.</summary>
public sealed record Fassung
{
    /// <summary>How it is cited.</summary>
    public required FassungRef Ref { get; init; }

    /// <summary>When it was first seen, its PDF or a text of it, UTC.</summary>
    public required DateTimeOffset FirstSeen { get; init; }

    /// <summary>When it was last seen, its PDF or a text of it, UTC; equal to <see cref="FirstSeen"/> if it was seen once.</summary>
    public required DateTimeOffset LastSeen { get; init; }

    /// <summary>"application/pdf" or "text/plain".</summary>
    public required string MediaType { get; init; }

    /// <summary>Size in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>md5 in lower-case hex: what DIP calls <c>pdf_hash</c>.</summary>
    public required string Md5 { get; init; }

    /// <summary>sha256 in lower-case hex: the digest that people quote.</summary>
    public required string Sha256 { get; init; }

    /// <summary>sha512 in lower-case hex: the digest of the archive.</summary>
    public required string Sha512 { get; init; }

    /// <summary>Where it came from; null for a file without an address.</summary>
    public Uri? SourceUrl { get; init; }

    /// <summary>Its second witnesses: DIP's texts of its PDF, the one seen first before others; empty for a Fassung of which only one source is held.</summary>
    public IReadOnlyList<Witness> Witnesses { get; init; } = [];

    /// <summary>Why its bytes are no longer held; null where they are.</summary>
    public Tombstone? TakenDown { get; init; }
}
