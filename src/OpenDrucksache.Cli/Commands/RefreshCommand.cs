using System.CommandLine;
using OpenDrucksache.Comparing;
using OpenDrucksache.Refreshing;
using OpenDrucksache.Rendering;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache refresh --from DIR --publish DIR</c></summary>
internal static class RefreshCommand
{
    public static Command Create(Host host)
    {
        var from = new Option<string>("--from") { Description = "Take a folder as the source: a mirror, an inbox", HelpName = "DIR", Required = true };
        var publish = new Option<string?>("--publish") { Description = "Publish a release there", HelpName = "DIR" };
        var command = new ToolCommand(
            "refresh",
            "The scheduled job: captures what is new, compares it, publishes",
            "refresh --from data --publish out",
            "refresh --from /srv/inbox --archive /var/lib/drucksachen --json")
        {
            from,
            publish,
        };
        command.SetAction(parsed =>
        {
            var report = new CaptureReport(host, parsed);
            var job = new RefreshJob(host.Files, host.Clock, parsed.ArchiveFolder(host))
            {
                Captured = report.Print,
                Compared = comparison => PrintComparison(host, parsed, comparison),
            };
            var summary = job.Run(parsed.GetRequiredValue(from), parsed.GetValue(publish), host.Interrupted);
            if (summary.Release is { } release)
            {
                PublishCommand.PrintFailures(host, release);
            }

            PrintSummary(host, parsed, summary);
            return summary.Failed > 0 ? ExitCode.Partly : ExitCode.Done;
        });
        return command;
    }

    private static void PrintComparison(Host host, ParseResult parsed, Comparison comparison)
    {
        if (parsed.GetValue(CommonOptions.Quiet))
        {
            return;
        }

        if (parsed.GetValue(CommonOptions.Json))
        {
            host.Out.WriteJsonLine(new
            {
                Type = "compared",
                Old = comparison.Old.Ref,
                New = comparison.New.Ref,
                comparison.Verdict,
                Counts = comparison.Counts.ToDictionary(count => count.Class.Name, count => count.Count),
            });
        }
        else
        {
            host.Out.WriteLine($"compared   {comparison.Old.Ref} → {comparison.New.Ref}: {VerdictSentence.Of(comparison)}");
        }
    }

    private static void PrintSummary(Host host, ParseResult parsed, RefreshSummary summary)
    {
        var (captured, release) = (summary.Captured, summary.Release);
        if (parsed.GetValue(CommonOptions.Json))
        {
            host.Out.WriteJsonLine(new
            {
                Type = "summary",
                summary.Source,
                captured.New,
                captured.Unchanged,
                captured.Joined,
                summary.Failed,
                summary.Compared,
                summary.Changed,
                Release = release?.Release,
                ReleaseIsNew = release?.IsNew,
            });
            return;
        }

        var published = release is null ? "" : $"; release {release.Release} {(release.IsNew ? "new" : "unchanged")}";
        host.Out.WriteLine($"{captured.New} new, {CaptureReport.Unchanged(captured)}, {summary.Failed} failed; {summary.Compared} compared, {summary.Changed} changed{published}");
    }
}
