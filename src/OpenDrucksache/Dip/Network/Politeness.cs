namespace OpenDrucksache.Dip.Network;

/// <summary>How a host is treated.</summary>
public sealed record Politeness
{
    /// <summary>How many requests are under way at once to a host.</summary>
    public int AtOnce { get; init; } = 2;

    /// <summary>How long after one request to a host the next begins, at least.</summary>
    public TimeSpan Apart { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How often a request is repeated that failed for a reason which may pass.</summary>
    public int Retries { get; init; } = 4;

    /// <summary>How long to wait before the first repetition; doubled each time, with jitter.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest pause that a host may ask for (<c>Retry-After</c>); for a longer one it is left alone until the next run.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long one answer may take to its last byte; infinite for no bound.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(3);
}
