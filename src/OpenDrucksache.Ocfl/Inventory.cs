namespace OpenDrucksache.Ocfl;

/// <summary>The inventory of an object: what it holds and held, and where the bytes lie (specification 3.5).</summary>
public sealed record Inventory
{
    /// <summary>The object's id.</summary>
    public required string Id { get; init; }

    /// <summary>The version of the specification that the inventory states.</summary>
    public required SpecVersion Spec { get; init; }

    /// <summary>The algorithm of the digests in manifest and states: "sha512" or "sha256".</summary>
    public required string DigestAlgorithm { get; init; }

    /// <summary>The directory in each version directory that holds content; "content" unless stated otherwise.</summary>
    public required string ContentDirectory { get; init; }

    /// <summary>The versions, oldest first; the last is the head.</summary>
    public required IReadOnlyList<InventoryVersion> Versions { get; init; }

    /// <summary>Digest in lower case → content paths relative to the object root (specification 3.5.2).</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Manifest { get; init; }

    /// <summary>Algorithm → digest in lower case → content paths (specification 3.5.4).</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Fixity { get; init; }

    /// <summary>The newest version.</summary>
    public InventoryVersion Head => Versions[^1];
}
