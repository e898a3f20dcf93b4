namespace OpenDrucksache.Ocfl;

/// <summary>
/// Bytes that an object may no longer hold in any of its versions: the object is written anew without them, its history else
/// unchanged, and gets a version that says so.
/// </summary>
public sealed record ErasureDraft
{
    /// <summary>The object's id.</summary>
    public required string ObjectId { get; init; }

    /// <summary>The head that the draft was made from. Anything else found is a conflict.</summary>
    public required int ExpectedHead { get; init; }

    /// <summary>Logical paths: what any version has there goes, under whatever other path a version may have it too.</summary>
    public required IReadOnlyList<string> Erase { get; init; }

    /// <summary>Logical path → what the new version has in their place.</summary>
    public IReadOnlyDictionary<string, Content> Put { get; init; } = new Dictionary<string, Content>();

    /// <summary>Why.</summary>
    public required string Message { get; init; }

    /// <summary>Who.</summary>
    public required User User { get; init; }

    /// <summary>When; written in UTC.</summary>
    public required DateTimeOffset Created { get; init; }
}
