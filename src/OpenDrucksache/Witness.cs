namespace OpenDrucksache;

/// <summary>A second source of a Fassung's words: the text that DIP made of its PDF.</summary>
public sealed record Witness
{
    /// <summary>When these bytes were first seen, UTC.</summary>
    public required DateTimeOffset FirstSeen { get; init; }

    /// <summary>"text/plain".</summary>
    public required string MediaType { get; init; }

    /// <summary>Size in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>sha256 in lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>sha512 in lower-case hex: the digest of the archive.</summary>
    public required string Sha512 { get; init; }

    /// <summary>Where it came from; null for a file without an address.</summary>
    public Uri? SourceUrl { get; init; }
}
