using System.Collections.Concurrent;

namespace OpenDrucksache.FakeDip;

/// <summary>
/// A clock on which every wait takes no time: who waits moves it, but not while a request is between client and host. It may
/// also be set, as clocks of machines are.
/// </summary>
public sealed class SimulatedClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<string, bool> _inTransit = new(StringComparer.Ordinal);
    private DateTimeOffset _now = start;
    private TimeSpan _elapsed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override long GetTimestamp()
    {
        lock (_lock)
        {
            return _elapsed.Ticks;
        }
    }

    /// <summary>Lets time pass.</summary>
    public void Pass(TimeSpan time)
    {
        lock (_lock)
        {
            _now += time;
            _elapsed += time;
        }
    }

    /// <summary>Waits until then, unless it is later already.</summary>
    public void PassUntil(DateTimeOffset then)
    {
        lock (_lock)
        {
            if (then > _now)
            {
                _elapsed += then - _now;
                _now = then;
            }
        }
    }

    /// <summary>A request leaves the client.</summary>
    public void Depart(string request) => _inTransit.TryAdd(request, true);

    /// <summary>A request is at the host, or lost.</summary>
    public void Arrive(string request) => _inTransit.TryRemove(request, out _);

    /// <summary>Sets the clock, forth or back; no time passes.</summary>
    public void Set(DateTimeOffset then)
    {
        lock (_lock)
        {
            _now = then;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != Timeout.InfiniteTimeSpan)
        {
            var due = TimeSpan.FromTicks(GetTimestamp()) + dueTime;
            ThreadPool.QueueUserWorkItem(_ =>
            {
                SpinWait.SpinUntil(() => _inTransit.IsEmpty);
                PassUntil(due);
                callback(state);
            });
        }

        return new Fired();
    }

    private void PassUntil(TimeSpan elapsed)
    {
        lock (_lock)
        {
            if (elapsed > _elapsed)
            {
                _now += elapsed - _elapsed;
                _elapsed = elapsed;
            }
        }
    }

    private sealed class Fired : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
