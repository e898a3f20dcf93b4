using OpenDrucksache.Refreshing.Watching;

namespace OpenDrucksache.Refreshing;

/// <summary>
/// What the job remembers from run to run (<c>refresh/state.json</c> in the archive). Without it nothing captured is lost:
/// the next run asks for everything anew.
/// </summary>
public sealed record RefreshState
{
    /// <summary>"refresh_state".</summary>
    public string Type { get; } = "refresh_state";

    /// <summary>The version of this file.</summary>
    public int Format { get; init; } = 1;

    /// <summary>The last run; null before the first.</summary>
    public LastRun? LastRun { get; init; }

    /// <summary>The newest time at which anything was seen.</summary>
    public DateTimeOffset? NewestSeen { get; init; }

    /// <summary>How far DIP was asked, by what the runs were bounded to.</summary>
    public IReadOnlyDictionary<string, Checkpoint> Checkpoints { get; init; } = new Dictionary<string, Checkpoint>();

    /// <summary>The papers that are looked at again.</summary>
    public IReadOnlyList<Watched> Watched { get; init; } = [];
}

/// <summary>How far DIP was asked: all that it changed before is in the archive, is watched, or is owed by the fill.</summary>
/// <param name="Until">DIP's own time.</param>
/// <param name="Fill">The first listing, as long as it is not at its end.</param>
public sealed record Checkpoint(DateTimeOffset Until, Fill? Fill);

/// <summary>A listing that takes more than one run.</summary>
/// <param name="Since">What DIP changed since then; null for everything.</param>
/// <param name="Cursor">Where it goes on; null for the beginning.</param>
public sealed record Fill(DateTimeOffset? Since, string? Cursor);

/// <summary>How the last run went.</summary>
/// <param name="Source">What was asked.</param>
/// <param name="Started">When it began.</param>
public sealed record LastRun(string Source, DateTimeOffset Started)
{
    /// <summary>When it ended; null while it is at work, and where it was killed.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>Whether it did all that it was to do.</summary>
    public bool IsComplete { get; init; }

    /// <summary>When a run last did all that it was to do.</summary>
    public DateTimeOffset? LastComplete { get; init; }

    /// <summary>New Fassungen.</summary>
    public int New { get; init; }

    /// <summary>Documents that could not be kept.</summary>
    public int Failed { get; init; }

    /// <summary>Requests that were sent.</summary>
    public int Requests { get; init; }

    /// <summary>What kept it from doing all, a line each.</summary>
    public IReadOnlyList<string> Troubles { get; init; } = [];
}
