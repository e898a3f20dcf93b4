using System.CommandLine;
using System.Globalization;
using OpenDrucksache.Archive;
using OpenDrucksache.Publishing;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache plan --out DIR</c></summary>
internal static class PlanCommand
{
    public static Command Create(Host host)
    {
        var folder = OutOption();
        var shards = new Option<int>("--shards") { Description = "How many shards there are at most", HelpName = "N", DefaultValueFactory = _ => ShardedPublisher.MostShards };
        var command = new ToolCommand(
            "plan",
            "Shares a publish out: writes the list of shards that 'build' builds, on any number of machines, and 'seal' makes a release of",
            "plan --out out",
            "plan --out /shared/out --archive /shared/archive --shards 64 --json")
        {
            folder,
            shards,
        };
        var site = new SiteOptions();
        site.AddTo(command);
        command.SetAction(parsed =>
        {
            var most = parsed.GetValue(shards) is var given and >= 1 ? given : throw new TroubleException("--shards: there must be one at least. Give 1 or more");
            var plan = ShardedPublisher.Plan(host.Files, ArchiveReader.Open(host.Files, parsed.ArchiveFolder()), parsed.GetRequiredValue(folder), most, site.Address(parsed));
            foreach (var shard in parsed.GetValue(CommonOptions.Quiet) ? [] : plan)
            {
                if (parsed.GetValue(CommonOptions.Json))
                {
                    host.Out.WriteJsonLine(new ShardLine("shard", shard.Shard, shard.Range, shard.Blocks, shard.Papers, shard.Bytes));
                }
                else
                {
                    host.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"shard {shard.Shard}: {shard.Range}, {shard.Papers} papers, {shard.Bytes} bytes"));
                }
            }

            if (parsed.GetValue(CommonOptions.Json))
            {
                host.Out.WriteJsonLine(new PlannedLine("summary", plan.Count, plan.Sum(s => s.Blocks), plan.Sum(s => s.Papers), plan.Sum(s => s.Bytes)));
            }
            else
            {
                host.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{plan.Count} shards, {plan.Sum(s => s.Papers)} papers, {plan.Sum(s => s.Bytes)} bytes"));
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The folder that a release is published in.</summary>
    public static Option<string> OutOption() => new("--out") { Description = "Where releases are published", HelpName = "DIR", Required = true };
}
