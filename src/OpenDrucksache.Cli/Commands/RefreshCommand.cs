using System.CommandLine;
using OpenDrucksache.Archive;
using OpenDrucksache.Comparing;
using OpenDrucksache.Dip;
using OpenDrucksache.Dip.Pdf;
using OpenDrucksache.Publishing;
using OpenDrucksache.Refreshing;
using OpenDrucksache.Rendering;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache refresh</c></summary>
internal static class RefreshCommand
{
    public static Command Create(Host host)
    {
        var from = new Option<string?>("--from") { Description = "Take a folder as the source in place of DIP: a mirror, an inbox", HelpName = "DIR" };
        var publish = new Option<string?>("--publish") { Description = "Publish a release there", HelpName = "DIR" };
        var keep = PublishCommand.KeepOption();
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be asked or kept, and do nothing" };
        var site = new SiteOptions();
        var dip = new DipOptions();
        var command = new ToolCommand(
            "refresh",
            "The scheduled job: captures what is new from DIP or a folder, compares it, publishes",
            "refresh --wahlperiode 21 --key-file dip.key --contact archive@example.org",
            "refresh --publish /srv/www/drucksachen --keep 30 --archive /var/lib/drucksachen --json",
            "refresh --from data --publish out",
            "refresh --dry-run")
        {
            from,
            publish,
            keep,
            dryRun,
        };
        site.AddTo(command);
        dip.AddTo(command);
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(from);
            if (folder is not null && dip.Given(parsed) is { } option)
            {
                throw new TroubleException($"--from takes a folder in place of DIP: {option} does not go with it. Leave one of them out");
            }

            var release = new Target(parsed.GetValue(publish), PublishCommand.Kept(parsed, keep), site.Address(parsed));
            if (release is { Folder: null, Keep: not null })
            {
                throw new TroubleException("--keep says how many releases stay where --publish puts them. Give --publish DIR too");
            }

            return (folder, parsed.GetValue(dryRun)) switch
            {
                (not null, true) => Rehearse(host, parsed, folder),
                (not null, false) => Run(host, parsed, new FolderSource(host.Files, host.Clock, folder), release),
                (null, true) => Plan(host, parsed, dip),
                (null, false) => AskDip(host, parsed, dip, release),
            };
        });
        return command;
    }

    private static int Rehearse(Host host, ParseResult parsed, string folder)
    {
        var archive = parsed.ArchiveFolder();
        var reader = host.Files.Directory.Exists(archive) ? ArchiveReader.Open(host.Files, archive) : null;
        var run = new CaptureRun(host.Files, new Intake(given: null, source: null), host.Clock.GetUtcNow());
        var files = SourceFile.Find(host.Files, [folder]);
        return new CaptureReport(host, parsed).PrintAll(CaptureRun.Rehearse(reader, run.Open(files)), files.Count);
    }

    private static int Plan(Host host, ParseResult parsed, DipOptions dip)
    {
        var count = 0;
        foreach (var request in PlannedRequest.Of(
            host.Files, parsed.ArchiveFolder(), dip.DipUrl(parsed), dip.Pdfs(parsed), dip.Bounds(parsed), host.Clock.GetUtcNow()))
        {
            count++;
            if (parsed.GetValue(CommonOptions.Quiet))
            {
                continue;
            }

            if (parsed.GetValue(CommonOptions.Json))
            {
                host.Out.WriteJsonLine(request);
            }
            else
            {
                host.Out.WriteLine($"{request.Why,-7}  {request.Url.AbsoluteUri}");
            }
        }

        if (parsed.GetValue(CommonOptions.Json))
        {
            host.Out.WriteJsonLine(new PlanSummary("summary", count));
        }
        else
        {
            host.Out.WriteLine($"{count} requests, and more for what they would bring");
        }

        return ExitCode.Done;
    }

    private static int AskDip(Host host, ParseResult parsed, DipOptions options, Target release)
    {
        using var network = options.Network(host, parsed);
        using var dip = new DipClient(options.DipUrl(parsed), options.Key(host, parsed), network);
        using var pdfs = new PdfClient(options.Pdfs(parsed), network);
        var source = new DipSource(host.Files, parsed.ArchiveFolder(), dip, pdfs, network, host.Clock, options.Bounds(parsed));
        return Run(host, parsed, source, release);
    }

    private static int Run(Host host, ParseResult parsed, IRefreshSource source, Target release)
    {
        var report = new CaptureReport(host, parsed);
        using var progress = new Progress(host);
        var job = new RefreshJob(host.Files, host.Clock, parsed.ArchiveFolder())
        {
            KeptReleases = release.Keep,
            Pages = release.Site,
            Progress = progress,
            Captured = line =>
            {
                progress.Clear();
                report.Print(line);
            },
            Compared = comparison =>
            {
                progress.Clear();
                PrintComparison(host, parsed, comparison);
            },
            Troubled = message =>
            {
                progress.Clear();
                host.Say(message);
            },
        };
        var summary = job.Run(source, release.Folder, host.Interrupted);
        progress.Clear();
        if (summary.Release is { } published)
        {
            PublishCommand.PrintFailures(host, published.Failed);
        }

        PrintSummary(host, parsed, summary);
        var isIdle = summary.Captured is { New: 0, Unchanged: 0 };
        return summary switch
        {
            { Failed: 0, IsComplete: true } => ExitCode.Done,
            { HasTrouble: true } when isIdle => ExitCode.Trouble,
            _ => ExitCode.Partly,
        };
    }

    private static void PrintComparison(Host host, ParseResult parsed, Comparison comparison)
    {
        if (parsed.GetValue(CommonOptions.Quiet))
        {
            return;
        }

        if (parsed.GetValue(CommonOptions.Json))
        {
            host.Out.WriteJsonLine(new ComparedLine(
                "compared",
                comparison.Old.Ref,
                comparison.New.Ref,
                comparison.Verdict,
                comparison.Counts.ToDictionary(count => count.Class.Name, count => count.Count)));
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
            host.Out.WriteJsonLine(new RefreshedLine(
                "summary",
                summary.Source,
                captured.New,
                captured.Unchanged,
                captured.Joined,
                summary.Failed,
                summary.Compared,
                summary.Changed,
                release?.Release,
                release?.IsNew,
                summary.Pages?.Pages,
                summary.Requests,
                summary.Open,
                summary.Announced,
                summary.IsComplete));
            return;
        }

        var published = release is null ? "" : $"; release {release.Release} {(release.IsNew ? "new" : "unchanged")}{(summary.Pages is { } pages ? $", {pages.Pages} pages" : "")}";
        var watched = summary.Open is { } open ? $"; {open} open, {summary.Announced} announced, {summary.Requests} requests" : "";
        host.Out.WriteLine($"{captured.New} new, {CaptureReport.Unchanged(captured)}, {summary.Failed} failed; {summary.Compared} compared, {summary.Changed} changed{watched}{published}");
    }

    /// <summary>Where to publish, null for not at all, how many releases stay there, null for all, and the web pages there.</summary>
    private sealed record Target(string? Folder, int? Keep, SiteAddress? Site);
}
