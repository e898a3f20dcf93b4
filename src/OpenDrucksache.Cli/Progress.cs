using System.Globalization;

namespace OpenDrucksache.Cli;

/// <summary>How far a long job is: one line on standard error that is written over and over, on a terminal only.</summary>
/// <param name="host">Where it is shown.</param>
/// <param name="unit">What is counted, in the plural.</param>
/// <param name="total">How many there will be; null where nobody knows.</param>
internal sealed class Progress(Host host, string unit, long? total = null) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly bool _isShown = TerminalRules.CanRewrite(host);
    private readonly long _begun = host.Clock.GetTimestamp();
    private readonly Lock _lock = new();
    private TimeSpan _last;
    private int _shown;

    /// <summary>Whether anybody sees it.</summary>
    public static bool IsSeen(Host host) => TerminalRules.CanRewrite(host);

    /// <summary>Says how many are done; may be called from any thread, and often.</summary>
    public void Show(long done, string more = "")
    {
        lock (_lock)
        {
            var elapsed = host.Clock.GetElapsedTime(_begun);
            if (!_isShown || elapsed - _last < Interval)
            {
                return;
            }

            _last = elapsed;
            var line = Line(done, total, unit, elapsed) + more;
            line = line.Length < host.Width ? line : line[..(host.Width - 1)];
            host.Error.Write($"\r{line.PadRight(_shown)}");
            _shown = line.Length;
        }
    }

    /// <summary>Takes the line away, so that others can be printed.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            if (_shown > 0)
            {
                host.Error.Write($"\r{new string(' ', _shown)}\r");
                _shown = 0;
            }
        }
    }

    public void Dispose() => Clear();

    /// <summary>How far, how fast and how long still.</summary>
    internal static string Line(long done, long? total, string unit, TimeSpan elapsed)
    {
        var rate = done / Math.Max(elapsed.TotalSeconds, 0.001);
        var format = CultureInfo.InvariantCulture;
        var far = total is { } all && done <= all
            ? string.Create(format, $"{done:N0} of {all:N0} {unit} ({(all == 0 ? 100 : 100 * done / all)} %)")
            : string.Create(format, $"{done:N0} {unit}");
        var fast = rate < 10 ? string.Create(format, $"{rate:0.0} a second") : string.Create(format, $"{rate:N0} a second");
        var left = total > done && done > 0 ? $", {Time(TimeSpan.FromSeconds((total.Value - done) / rate))} left" : "";
        return $"{far}, {fast}{left}";
    }

    private static string Time(TimeSpan time) => time switch
    {
        { TotalSeconds: < 60 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalSeconds)} s"),
        { TotalMinutes: < 60 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalMinutes)} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min"),
    };
}
