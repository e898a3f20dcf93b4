namespace OpenDrucksache.Publishing.Deltas;

/// <summary>The way from one release to the next: <c>delta.json</c>.</summary>
/// <param name="From">The release it starts from.</param>
/// <param name="To">The release it leads to.</param>
/// <param name="SchemaVersion">The schema of both.</param>
/// <param name="Tool">What wrote it.</param>
/// <param name="Parts">The parts that are other than before.</param>
internal sealed record Delta(string From, string To, string SchemaVersion, string Tool, IReadOnlyList<DeltaPart> Parts)
{
    public const string FileName = "delta.json";

    /// <summary>The folder of what is no rows: the documents of the release it leads to.</summary>
    public const string Documents = "documents";

    /// <summary>"delta".</summary>
    public string Type { get; } = "delta";

    /// <summary>The name of its folder.</summary>
    public static string NameOf(string from, string to) => $"{from}..{to}";
}

/// <summary>The steps for one table and one partition, as JSON lines packed with gzip.</summary>
internal sealed record DeltaPart(string Table, int Wahlperiode, string Path, long Added, long Changed, long Removed, long Unchanged);
