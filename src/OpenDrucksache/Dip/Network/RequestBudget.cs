namespace OpenDrucksache.Dip.Network;

/// <summary>How much a run may ask in all, and until when. Counts every request that is sent, repetitions included.</summary>
/// <param name="most">How many requests; null for any number.</param>
/// <param name="clock">The clock.</param>
/// <param name="time">How long from now on; null for any time.</param>
public sealed class RequestBudget(int? most, TimeProvider clock, TimeSpan? time)
{
    private readonly long _begun = clock.GetTimestamp();
    private int _asked;

    /// <summary>Any number, at any time.</summary>
    public static RequestBudget Unbounded => new(null, TimeProvider.System, null);

    /// <summary>How many requests were sent.</summary>
    public int Asked => Volatile.Read(ref _asked);

    /// <summary>How much of it is used up, of requests or of time: 0 to 1.</summary>
    public double Spent => Math.Max(most is { } all ? (double)Asked / all : 0, time is { } given ? clock.GetElapsedTime(_begun) / given : 0);

    /// <summary>Takes one request from it.</summary>
    /// <exception cref="BudgetSpentException">There is none left.</exception>
    internal void Take()
    {
        if (time is { } given && clock.GetElapsedTime(_begun) > given)
        {
            throw new BudgetSpentException("the time for this run is used up");
        }

        if (Interlocked.Increment(ref _asked) > most)
        {
            Interlocked.Decrement(ref _asked);
            throw new BudgetSpentException("the requests for this run are used up");
        }
    }
}

/// <summary>A run may ask no more; the next one goes on.</summary>
/// <param name="message">What is used up.</param>
public sealed class BudgetSpentException(string message) : Exception(message);
