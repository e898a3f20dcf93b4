using System.CommandLine;
using System.Globalization;
using OpenDrucksache.Archive;
using OpenDrucksache.Publishing;
using OpenDrucksache.Website;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache build --out DIR --shard N</c></summary>
internal static class BuildCommand
{
    public static Command Create(Host host)
    {
        var folder = PlanCommand.OutOption();
        var number = new Option<int>("--shard") { Description = "Which shard of the plan, from 1", HelpName = "N", Required = true };
        var command = new ToolCommand(
            "build",
            "Builds one shard of a plan, rows and pages; may be killed and run again, and run twice at once",
            "build --out out --shard 3",
            "build --out /shared/out --archive /shared/archive --shard \"$SLURM_ARRAY_TASK_ID\"")
        {
            folder,
            number,
        };
        command.SetAction(parsed =>
        {
            var archive = ArchiveReader.Open(host.Files, parsed.ArchiveFolder());
            var (target, shard) = (parsed.GetRequiredValue(folder), parsed.GetValue(number));
            (ShardOutcome Shard, IReadOnlyList<string>? Pages) made = PlannedSite.Of(host.Files, target) is { } site
                ? site.Build(archive, shard, host.Interrupted)
                : (ShardedPublisher.Build(host.Files, archive, target, shard, host.Interrupted), null);
            var (built, pages) = made;
            PublishCommand.PrintFailures(host, built.Failed);
            if (parsed.GetValue(CommonOptions.Json))
            {
                host.Out.WriteJsonLine(new BuiltLine("summary", built.Shard, built.Range, built.Blocks, built.Papers, built.Failed.Count, pages?.Count));
            }
            else
            {
                host.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"shard {built.Shard}: {built.Range}, {built.Papers} papers built, {built.Failed.Count} failed{(pages is null ? "" : $"; {pages.Count} files of pages written")}"));
            }

            return built.Failed.Count > 0 ? ExitCode.Partly : ExitCode.Done;
        });
        return command;
    }
}
