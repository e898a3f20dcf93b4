using System.Text.Json.Serialization;

namespace OpenDrucksache.Publishing;

/// <summary>What a release is made of: <c>manifest.json</c>.</summary>
internal sealed record Manifest
{
    public const string FileName = "manifest.json";

    public required string Release { get; init; }

    /// <summary>The release that this one was held against; null where there was none.</summary>
    public string? Previous { get; init; }

    public required string SchemaVersion { get; init; }

    public required string Tool { get; init; }

    public required string ParquetWriter { get; init; }

    /// <summary>When the newest thing in it was seen: what the release knows ends there.</summary>
    public required DateTimeOffset SeenUntil { get; init; }

    public required ManifestSource Source { get; init; }

    public required IReadOnlyList<ManifestTable> Tables { get; init; }

    public required IReadOnlyList<PublishFailure> Failed { get; init; }

    /// <summary>Every file but the manifest itself and SHA256SUMS, in the order of the paths.</summary>
    public required IReadOnlyList<ManifestFile> Files { get; init; }
}

/// <summary>Where the data come from and on what terms.</summary>
internal sealed record ManifestSource(string Name, string Url, string Attribution, string Terms, string Texts, string Compilation)
{
    public static readonly ManifestSource Dip = new(
        Publishing.Terms.Source,
        Publishing.Terms.SourceUrl,
        Publishing.Terms.Attribution,
        Publishing.Terms.TermsUrl,
        Publishing.Terms.Texts,
        Publishing.Terms.CompilationUrl);
}

/// <summary>A table over all its partitions.</summary>
internal sealed record ManifestTable(string Name, IReadOnlyList<string> Key, IReadOnlyDictionary<string, string> References, long Rows);

/// <summary>A file of the release.</summary>
internal sealed record ManifestFile
{
    public const string Parquet = "parquet";
    public const string JsonLines = "jsonl.gz";
    public const string Json = "json";
    public const string Markdown = "markdown";
    public const string Turtle = "turtle";
    public const string Yaml = "yaml";

    /// <summary>Its path in the release, with slashes.</summary>
    public required string Path { get; init; }

    /// <summary>The table whose rows it holds; null for all else.</summary>
    public string? Table { get; init; }

    public int? Wahlperiode { get; init; }

    public string Format { get; init; } = "";

    public required long Bytes { get; init; }

    public required string Sha256 { get; init; }

    public long? Rows { get; init; }

    /// <summary>sha256 of the rows as JSON lines, the same for both formats; null where there are no rows to speak of.</summary>
    public string? LogicalSha256 { get; init; }

    /// <summary>
    /// Of JSON lines: where in the file the packed rows of each Parquet part begin, in the order of their paths. Unpacking (raw
    /// deflate) can begin there. Null for all else.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<long>? Offsets { get; init; }
}
