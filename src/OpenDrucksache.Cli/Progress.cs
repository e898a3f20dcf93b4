using System.Diagnostics;

namespace OpenDrucksache.Cli;

/// <summary>One line on standard error that is written over and over, on a terminal only.</summary>
internal sealed class Progress(Host host) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _since = Stopwatch.StartNew();
    private int _shown;

    public void Show(Func<string> line)
    {
        if (host.ErrorIsTerminal && _since.Elapsed >= Interval)
        {
            _since.Restart();
            var text = line();
            host.Error.Write($"\r{text.PadRight(_shown)}");
            _shown = text.Length;
        }
    }

    /// <summary>Takes the line away, so that others can be printed.</summary>
    public void Clear()
    {
        if (_shown > 0)
        {
            host.Error.Write($"\r{new string(' ', _shown)}\r");
            _shown = 0;
        }
    }

    public void Dispose() => Clear();
}
