using System.IO.Abstractions;

namespace OpenDrucksache.Publishing;

/// <summary>Where everything lies in a folder that is published in.</summary>
internal sealed class ReleasePaths(IFileSystem files, string folder)
{
    public const string LatestName = "latest.json";
    public const string ReleasesName = "releases";

    public const string DeltasName = "deltas";
    public const string WithdrawnName = "withdrawn.json";

    public const string WorkName = ".publish";

    public string Data => files.Path.Combine(folder, "data");

    public string Latest => files.Path.Combine(Data, LatestName);

    public string Releases => files.Path.Combine(Data, ReleasesName);

    /// <summary>What is not published: lock, build, notes to self.</summary>
    public string Work => files.Path.Combine(Data, WorkName);

    public string Lock => files.Path.Combine(Work, "lock");

    public string Building => files.Path.Combine(Work, "building");

    /// <summary>The table of observations while a release is built.</summary>
    public string BuildingLooks => files.Path.Combine(Work, "looks");

    public string BuildingDelta => files.Path.Combine(Work, "delta");

    /// <summary>What is known of the papers of the blocks that are built now.</summary>
    public string Papers => files.Path.Combine(Work, "papers.jsonl.gz");

    /// <summary>What is to be built, for several processes.</summary>
    public string Plan => files.Path.Combine(Work, "plan");

    /// <summary>Built blocks, kept from publish to publish.</summary>
    public string Blocks => files.Path.Combine(Work, "blocks");

    public string Deltas => files.Path.Combine(Data, DeltasName);

    /// <summary>Which releases were withdrawn, and why.</summary>
    public string Withdrawn => files.Path.Combine(Data, WithdrawnName);

    public string Displaced => files.Path.Combine(Work, "displaced");

    public string MadeFrom => files.Path.Combine(Work, "made-from.json");

    /// <summary>A small file that is still being written.</summary>
    public string Half => files.Path.Combine(Work, "half");

    /// <summary>Whether a publish was here before.</summary>
    public bool IsOurs => files.File.Exists(Latest) || files.Directory.Exists(Work);

    public string Release(string release) => files.Path.Combine(Releases, release);
}
