namespace OpenDrucksache.Cli;

/// <summary>How <c>publish</c> ended.</summary>
internal sealed record PublishedLine(
    string Type,
    string Release,
    string Outcome,
    string Folder,
    string? Delta,
    IReadOnlyList<string> Removed,
    IReadOnlyDictionary<string, long> Rows,
    int Failed,
    int? Pages,
    int? FilesWritten);

/// <summary>How <c>apply-delta</c> ended.</summary>
internal sealed record AppliedLine(string Type, string Release, string Folder);

/// <summary>How <c>withdraw</c> ended.</summary>
internal sealed record WithdrawnLine(string Type, string Release, string Reason, string? Latest);

/// <summary>How <c>verify --dataset</c> ended.</summary>
internal sealed record VerifiedDataset(string Type, int Errors);

/// <summary>Where <c>serve</c> answers.</summary>
internal sealed record ServingLine(string Type, string Url, string Folder);
/// <summary>A shard as <c>plan</c> lists it.</summary>
internal sealed record ShardLine(string Type, int Shard, string Range, int Blocks, int Papers, long Bytes);

/// <summary>How <c>plan</c> ended.</summary>
internal sealed record PlannedLine(string Type, int Shards, int Blocks, int Papers, long Bytes);

/// <summary>How <c>build</c> ended.</summary>
internal sealed record BuiltLine(string Type, int Shard, string Range, int Blocks, int Papers, int Failed, int? FilesWritten);
