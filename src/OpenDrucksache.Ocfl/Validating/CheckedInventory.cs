namespace OpenDrucksache.Ocfl;

/// <summary>What could be read of an inventory that was checked; what is wrong with it is among the findings.</summary>
internal sealed class CheckedInventory
{
    /// <summary>The inventory's path, relative to the object.</summary>
    public required string Path { get; init; }

    public string? Id { get; set; }

    public SpecVersion? Spec { get; set; }

    public string? Algorithm { get; set; }

    public string? Head { get; set; }

    /// <summary>As stated; null where it is not, or cannot be.</summary>
    public string? ContentDirectory { get; set; }

    /// <summary>Whether one is stated that cannot be, so that nothing can be said about content.</summary>
    public bool HasBadContentDirectory { get; set; }

    /// <summary>Digest in lower case → content paths.</summary>
    public Dictionary<string, List<string>> Manifest { get; } = new(StringComparer.Ordinal);

    /// <summary>The manifest's digests as written.</summary>
    public HashSet<string> ManifestKeys { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the manifest is there and an object: without it the states cannot be judged.</summary>
    public bool HasManifest { get; set; }

    /// <summary>Whether the manifest has a path that was passed over, so that files may be named by it.</summary>
    public bool HasBadContentPath { get; set; }

    public Dictionary<string, CheckedVersion> Versions { get; } = new(StringComparer.Ordinal);

    /// <summary>Every digest that stands in a state, in lower case.</summary>
    public HashSet<string> StateDigests { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the versions block is there and an object.</summary>
    public bool HasVersions { get; set; }

    public List<(string Algorithm, string Digest, string Path)> Fixity { get; } = [];

    /// <summary>Every content path of the manifest.</summary>
    public IEnumerable<string> ContentPaths => Manifest.Values.SelectMany(paths => paths);
}

/// <summary>A version block that was checked.</summary>
/// <param name="State">Logical path → digest in lower case.</param>
/// <param name="Metadata">"created", "message" and "user" as one text, to be compared.</param>
internal sealed record CheckedVersion(Dictionary<string, string> State, string Metadata);
