using System.CommandLine;
using OpenDrucksache.Refreshing;

namespace OpenDrucksache.Cli;

/// <summary>Prints what became of documents, a line each, and a summary at the end.</summary>
internal static class CaptureReport
{
    /// <summary>Prints and counts; the exit code.</summary>
    public static int Print(Host host, ParseResult parsed, IEnumerable<CaptureLine> lines)
    {
        var summary = Count(host, parsed, lines);
        if (parsed.GetValue(CommonOptions.Json))
        {
            host.Out.WriteJsonLine(summary);
        }
        else
        {
            host.Out.WriteLine($"{summary.New} new, {summary.Unchanged} unchanged, {summary.Failed} failed");
        }

        return ExitCode.OfBatch(summary.New + summary.Unchanged, summary.Failed);
    }

    /// <summary>Prints the lines and counts them.</summary>
    public static CaptureSummary Count(Host host, ParseResult parsed, IEnumerable<CaptureLine> lines)
    {
        var summary = new CaptureSummary(0, 0, 0);
        foreach (var line in lines)
        {
            summary = summary.Add(line);
            PrintLine(host, parsed, line);
            host.Interrupted.ThrowIfCancellationRequested();
        }

        return summary;
    }

    private static void PrintLine(Host host, ParseResult parsed, CaptureLine line)
    {
        if (line.Message is not null)
        {
            host.Error.WriteLine($"drucksache: {line.Path}: {line.Message}");
        }

        if (parsed.GetValue(CommonOptions.Quiet))
        {
            return;
        }

        if (parsed.GetValue(CommonOptions.Json))
        {
            host.Out.WriteJsonLine(line);
        }
        else if (line.Fassung is { } fassung)
        {
            host.Out.WriteLine($"{Word(line.Outcome),-9}  {fassung,-16}  {Word(line.Art),-10}  {line.Path}");
        }

        host.Out.Flush();
    }

    private static string Word<T>(T value) => value?.ToString()?.ToLowerInvariant() ?? "";
}
