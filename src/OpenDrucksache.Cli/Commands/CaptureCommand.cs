using System.CommandLine;
using OpenDrucksache.Archive;
using OpenDrucksache.Refreshing;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache capture PATH…</c></summary>
internal static class CaptureCommand
{
    public static Command Create(Host host)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders; - for standard input", Arity = ArgumentArity.OneOrMore };
        var number = new Option<string?>("--drucksache") { Description = "The number of the paper, for a document that carries none", HelpName = "NUMBER" };
        var seen = new Option<string?>("--seen") { Description = "When the documents were seen, such as 2026-07-07 or 2026-07-07T08:00:00Z [default: the day that a folder is named by, else now]", HelpName = "TIME" };
        var source = new Option<string?>("--source-url") { Description = "Where the documents were found", HelpName = "URL" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be kept, and keep nothing" };
        var command = new ToolCommand(
            "capture",
            "Keeps documents in the archive: PDF, DIP text, re-flowed text, DIP JSON",
            "capture data",
            "capture 2107139.pdf --seen 2026-07-07",
            "capture - --drucksache 21/1234 < paper.txt")
        {
            paths,
            number,
            seen,
            source,
            dryRun,
        };
        command.SetAction(parsed => Run(host, parsed, new Request(
            parsed.GetRequiredValue(paths),
            Values.Number(parsed.GetValue(number)),
            Values.Instant(parsed.GetValue(seen)),
            Values.Url(parsed.GetValue(source)),
            parsed.GetValue(dryRun))));
        return command;
    }

    private static int Run(Host host, ParseResult parsed, Request request)
    {
        var now = host.Clock.GetUtcNow();
        var intake = new Intake(request.Number, request.Source);
        var run = new CaptureRun(host.Files, intake, now, request.Seen);
        var named = request.Paths.Where(path => path != "-").ToList();
        var sources = SourceFile.Find(host.Files, named);
        var arrivals = run.Open(sources);
        if (named.Count < request.Paths.Length)
        {
            arrivals = intake.Open("-", StandardInput.ReadAll(host), request.Seen ?? now, mayBeOther: false).Concat(arrivals);
        }

        var folder = parsed.ArchiveFolder();
        if (request.DryRun)
        {
            var archive = host.Files.Directory.Exists(folder) ? ArchiveReader.Open(host.Files, folder) : null;
            return new CaptureReport(host, parsed).PrintAll(CaptureRun.Rehearse(archive, arrivals), sources.Count);
        }

        using var writer = ArchiveWriter.Open(host.Files, folder, host.Clock);
        return new CaptureReport(host, parsed).PrintAll(CaptureRun.Keep(writer, arrivals), sources.Count);
    }

    private sealed record Request(string[] Paths, Dokumentnummer? Number, DateTimeOffset? Seen, Uri? Source, bool DryRun);
}
