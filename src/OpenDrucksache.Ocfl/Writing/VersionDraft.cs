namespace OpenDrucksache.Ocfl;

/// <summary>
/// A version to be: its state is the state of the head, with <see cref="Put"/> added or replaced and <see cref="Remove"/>
/// taken out.
/// </summary>
public sealed record VersionDraft
{
    /// <summary>The object's id; a URI is best.</summary>
    public required string ObjectId { get; init; }

    /// <summary>The head that the draft was made from; 0 for a new object. Anything else found is a conflict.</summary>
    public required int ExpectedHead { get; init; }

    /// <summary>Logical path → bytes.</summary>
    public IReadOnlyDictionary<string, Content> Put { get; init; } = new Dictionary<string, Content>();

    /// <summary>Logical paths that the new version no longer has. The bytes stay in the old versions.</summary>
    public IReadOnlyList<string> Remove { get; init; } = [];

    /// <summary>Why.</summary>
    public required string Message { get; init; }

    /// <summary>Who.</summary>
    public required User User { get; init; }

    /// <summary>When; written in UTC.</summary>
    public required DateTimeOffset Created { get; init; }
}
