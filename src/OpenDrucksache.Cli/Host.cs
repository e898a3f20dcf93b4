using System.IO.Abstractions;
using OpenDrucksache.Rendering;

namespace OpenDrucksache.Cli;

/// <summary>What the tool finds around it: disk, clock, console, environment. Passed in, so that tests can bring their own.</summary>
internal sealed record Host
{
    /// <summary>The width of lines where the output is no terminal.</summary>
    public const int DefaultWidth = 100;

    public required IFileSystem Files { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>Data, UTF-8 without a mark.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>The bytes beneath <see cref="Out"/>; flush that first.</summary>
    public required Stream OutBytes { get; init; }

    /// <summary>All that is not data.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenIn { get; init; }

    public required bool OutIsTerminal { get; init; }

    public required bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public required int Width { get; init; }

    /// <summary>Rows of the terminal.</summary>
    public int Height { get; init; } = int.MaxValue;

    /// <summary>Shows a text with a program that pages, named by its command line; false where it cannot be started.</summary>
    public Func<string, string, bool> Page { get; init; } = (_, _) => false;

    /// <summary>Reads an environment variable; null where it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Opens the network; it follows no redirect and keeps no cookie.</summary>
    public required Func<HttpMessageHandler> OpenNetwork { get; init; }

    /// <summary>Ctrl-C.</summary>
    public required CancellationToken Interrupted { get; init; }

    /// <summary>Whether somebody reads standard output still.</summary>
    public Func<bool> IsRead { get; init; } = () => true;

    /// <summary>Whether more is to be printed.</summary>
    /// <exception cref="OperationCanceledException">Ctrl-C was pressed.</exception>
    public bool IsWanted()
    {
        Interrupted.ThrowIfCancellationRequested();
        return IsRead();
    }

    /// <summary>Says something beside the data, in one line in which nothing acts on a terminal.</summary>
    public void Say(string what) => Error.WriteLine($"drucksache: {Visible.Of(what)}");
}
