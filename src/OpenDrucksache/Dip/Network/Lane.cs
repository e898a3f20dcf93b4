namespace OpenDrucksache.Dip.Network;

/// <summary>
/// The requests to one host: a few at once, a pause between two, none while the host asks to be left alone. The pause
/// counts from the end of an answer, so that the host sees it kept even where a connection had to be made first; where an
/// answer takes long, from the request, and is twice as long. Set clocks do not disturb it.
/// </summary>
internal sealed class Lane(Politeness politeness, TimeProvider clock) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly long _start = clock.GetTimestamp();
    private readonly SemaphoreSlim _places = new(politeness.AtOnce);
    private TimeSpan _next;
    private TimeSpan _pausedUntil;

    private TimeSpan Now => clock.GetElapsedTime(_start);

    /// <summary>Waits for a place and its turn.</summary>
    /// <exception cref="HostUnavailableException">The host asked for a pause that is too long to wait for.</exception>
    public async Task Enter(CancellationToken cancellation)
    {
        await _places.WaitAsync(cancellation);
        try
        {
            while (TakeTurn() is { } wait)
            {
                await Task.Delay(wait, clock, cancellation);
            }
        }
        catch
        {
            _places.Release();
            throw;
        }
    }

    /// <summary>The host asks to be left alone for a while.</summary>
    public void Pause(TimeSpan? pause)
    {
        lock (_lock)
        {
            if (pause is { } asked && Now + asked > _pausedUntil)
            {
                _pausedUntil = Now + asked;
            }
        }
    }

    /// <summary>The answer is there, or there is none.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            var next = Now + politeness.Apart;
            _next = next < _next ? next : _next;
        }

        _places.Release();
    }

    public void Dispose() => _places.Dispose();

    private TimeSpan? TakeTurn()
    {
        lock (_lock)
        {
            if (_pausedUntil - Now > politeness.LongestPause)
            {
                throw new HostUnavailableException($"asks to be left alone for {Math.Ceiling((_pausedUntil - Now).TotalMinutes):0} minutes") { IsForThisRun = true };
            }

            var wait = (_pausedUntil > _next ? _pausedUntil : _next) - Now;
            if (wait > TimeSpan.Zero)
            {
                return wait < politeness.Apart ? wait : politeness.Apart;
            }

            _next = Now + (2 * politeness.Apart);
            return null;
        }
    }
}
