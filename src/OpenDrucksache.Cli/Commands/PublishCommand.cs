using System.CommandLine;
using OpenDrucksache.Archive;
using OpenDrucksache.Publishing;
using OpenDrucksache.Website;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache publish --out DIR</c></summary>
internal static class PublishCommand
{
    public static Command Create(Host host)
    {
        var folder = PlanCommand.OutOption();
        var keep = KeepOption();
        var command = new ToolCommand(
            "publish",
            "Publishes the archive as a release: seven tables in Parquet and JSON, and web pages",
            "publish --out out",
            "publish --out /srv/www/drucksachen --archive /var/lib/drucksachen --site-url https://example.org/drucksachen/ --json")
        {
            folder,
            keep,
        };
        var site = new SiteOptions();
        site.AddTo(command);
        command.SetAction(parsed =>
        {
            var kept = Kept(parsed, keep);
            var pages = site.Address(parsed);
            var archive = ArchiveReader.Open(host.Files, parsed.ArchiveFolder());
            var target = parsed.GetRequiredValue(folder);
            using var progress = new Progress(host);
            (PublishOutcome Release, SiteOutcome? Site) made = pages is null
                ? (Publisher.Publish(host.Files, archive, target, kept, progress, host.Interrupted), null)
                : SitePublisher.Publish(host.Files, archive, target, pages, kept, progress, host.Interrupted);
            progress.Clear();
            return Finish(host, parsed, made.Release, made.Site);
        });
        return command;
    }

    /// <summary>Says what came of the release, and of the pages beside it where there are any.</summary>
    public static int Finish(Host host, ParseResult parsed, PublishOutcome outcome, SiteOutcome? written)
    {
        PrintFailures(host, outcome.Failed);
        foreach (var path in parsed.GetValue(CommonOptions.Verbose) ? written?.Written ?? [] : [])
        {
            host.Error.WriteLine($"wrote {path}");
        }

        if (parsed.GetValue(CommonOptions.Json))
        {
            host.Out.WriteJsonLine(new PublishedLine(
                "summary",
                outcome.Release,
                Word(outcome),
                outcome.Folder,
                outcome.Delta,
                outcome.Removed,
                outcome.Rows.ToDictionary(table => table.Key, table => table.Value),
                outcome.Failed.Count,
                written?.Pages,
                written?.Written.Count));
        }
        else
        {
            host.Out.WriteLine($"release {outcome.Release}: {Word(outcome)}, {string.Join(", ", outcome.Rows.Select(table => $"{table.Value} {table.Key}"))}");
            if (written is not null)
            {
                host.Out.WriteLine($"pages: {written.Pages}, {written.Written.Count} of {written.Files} files written; open {host.Files.Path.Combine(written.Folder, "index.html")}");
            }
        }

        return outcome.Failed.Count > 0 ? ExitCode.Partly : ExitCode.Done;
    }

    /// <summary>How many releases stay.</summary>
    public static Option<int?> KeepOption() =>
        new("--keep") { Description = "How many releases stay, the newest included [default: all]", HelpName = "N" };

    /// <summary>How many releases are to stay; null for all.</summary>
    /// <exception cref="TroubleException">Not even the newest.</exception>
    public static int? Kept(ParseResult parsed, Option<int?> keep) => parsed.GetValue(keep) is { } most && most < 1
        ? throw new TroubleException("--keep: at least one release must stay. Give 1 or more")
        : parsed.GetValue(keep);

    /// <summary>Names what is not in the release.</summary>
    public static void PrintFailures(Host host, IReadOnlyList<PublishFailure> failed)
    {
        foreach (var failure in failed)
        {
            host.Say($"{failure.Ref}: {failure.Message}");
        }
    }

    private static string Word(PublishOutcome outcome) => outcome.IsNew ? "new" : "unchanged";
}
