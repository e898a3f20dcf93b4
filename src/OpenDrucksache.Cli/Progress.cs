using System.Globalization;

namespace OpenDrucksache.Cli;

/// <summary>How far a long job is: one line on standard error that is written over and over, on a terminal only.</summary>
/// <param name="host">Where it is shown.</param>
internal sealed class Progress(Host host) : IProgress<Headway>, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly bool _isShown = TerminalRules.CanRewrite(host);
    private readonly Lock _lock = new();
    private string? _unit;
    private long _begun;
    private TimeSpan _last;
    private int _shown;

    /// <summary>Whether anybody sees it.</summary>
    public static bool IsSeen(Host host) => TerminalRules.CanRewrite(host);

    /// <summary>Says how far it is; may be called from any thread, and often. Another unit begins another step.</summary>
    public void Report(Headway value) => Show(value);

    /// <inheritdoc cref="Report"/>
    /// <param name="headway">How far it is.</param>
    /// <param name="more">What else there is to say.</param>
    public void Show(Headway headway, string more = "")
    {
        if (!_isShown)
        {
            return;
        }

        lock (_lock)
        {
            if (_unit != headway.Unit)
            {
                (_unit, _begun, _last) = (headway.Unit, host.Clock.GetTimestamp(), TimeSpan.Zero);
            }

            var elapsed = host.Clock.GetElapsedTime(_begun);
            if (elapsed - _last < Interval)
            {
                return;
            }

            _last = elapsed;
            var line = Line(headway, elapsed) + more;
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
    internal static string Line(Headway headway, TimeSpan elapsed)
    {
        var (unit, done, total) = headway;
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
