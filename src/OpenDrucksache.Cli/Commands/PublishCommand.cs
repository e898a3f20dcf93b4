using System.CommandLine;
using OpenDrucksache.Archive;
using OpenDrucksache.Publishing;

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
            var pages = site.Plan(parsed);
            var archive = ArchiveReader.Open(host.Files, parsed.ArchiveFolder());
            var target = parsed.GetRequiredValue(folder);
            return Finish(host, parsed, target, Publisher.Publish(host.Files, archive, target, kept, host.Interrupted), pages);
        });
        return command;
    }

    /// <summary>Writes the pages beside the release, and says what came of both.</summary>
    public static int Finish(Host host, ParseResult parsed, string folder, PublishOutcome outcome, SitePlan pages)
    {
        PrintFailures(host, outcome.Failed);
        var written = pages.Write(host, parsed, folder);
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
            host.Error.WriteLine($"drucksache: {failure.Ref}: {failure.Message}");
        }
    }

    private static string Word(PublishOutcome outcome) => outcome.IsNew ? "new" : "unchanged";
}
