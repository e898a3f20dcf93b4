using System.CommandLine;
using OpenDrucksache.Refreshing;
using OpenDrucksache.Rendering;

namespace OpenDrucksache.Cli;

/// <summary>Prints what became of documents, a line each.</summary>
internal sealed class CaptureReport(Host host, ParseResult parsed)
{
    /// <summary>Prints one line; why something failed goes to standard error.</summary>
    public void Print(CaptureLine line)
    {
        if (line.Message is not null)
        {
            host.Say($"{line.Path}: {line.Message}");
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
            host.Out.WriteLine($"{(line.Joined ? "joined" : DrucksacheJson.Word(line.Outcome)),-9}  {fassung,-16}  {(line.Art is { } art ? DrucksacheJson.Word(art) : ""),-10}  {Visible.Of(line.Path)}");
        }

        host.Out.Flush();
    }

    /// <summary>What made no new Fassung, in words.</summary>
    public static string Unchanged(CaptureSummary summary) =>
        summary.Joined == 0 ? $"{summary.Unchanged} unchanged" : $"{summary.Unchanged} unchanged ({summary.Joined} joined as second witnesses)";

    /// <summary>Prints all lines and the summary; the exit code.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="files">Of how many files they come.</param>
    public int PrintAll(IEnumerable<CaptureLine> lines, int files)
    {
        var summary = new CaptureSummary(0, 0, 0);
        using var progress = new Progress(host);
        var (done, last) = (0, (string?)null);
        foreach (var line in lines)
        {
            summary = summary.Add(line);
            progress.Clear();
            Print(line);
            (done, last) = (line.Path == last ? done : done + 1, line.Path);
            progress.Report(new Headway("files", done, files));
            host.Interrupted.ThrowIfCancellationRequested();
        }

        progress.Clear();
        if (parsed.GetValue(CommonOptions.Json))
        {
            host.Out.WriteJsonLine(summary);
        }
        else
        {
            host.Out.WriteLine($"{summary.New} new, {Unchanged(summary)}, {summary.Failed} failed");
        }

        return ExitCode.OfBatch(summary.New + summary.Unchanged, summary.Failed);
    }
}
