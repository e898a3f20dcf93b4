namespace OpenDrucksache.Ocfl;

/// <summary>One version of an object (specification 3.5.3.1).</summary>
public sealed record InventoryVersion
{
    /// <summary>1, 2, 3, …</summary>
    public required int Number { get; init; }

    /// <summary>The name of its directory: "v1", or "v0001" in objects that pad.</summary>
    public required string Name { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>When it was made, as the inventory has it: some write more digits than <see cref="Created"/> can hold.</summary>
    internal string? CreatedText { get; init; }

    /// <summary>Why it was made; null where that is not stated.</summary>
    public string? Message { get; init; }

    /// <summary>Who made it; null where that is not stated.</summary>
    public User? User { get; init; }

    /// <summary>Logical path → digest in lower case, in ordinal order of the paths.</summary>
    public required IReadOnlyDictionary<string, string> State { get; init; }
}
