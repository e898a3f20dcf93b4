using System.CommandLine;
using OpenDrucksache.Archive;
using OpenDrucksache.Publishing;
using OpenDrucksache.Website;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache seal --out DIR</c></summary>
internal static class SealCommand
{
    public static Command Create(Host host)
    {
        var folder = PlanCommand.OutOption();
        var keep = PublishCommand.KeepOption();
        var command = new ToolCommand(
            "seal",
            "Makes a release of the shards of a plan: the same bytes as 'publish'; refuses where a shard is missing, and names it",
            "seal --out out",
            "seal --out /shared/out --archive /shared/archive --keep 30 --json")
        {
            folder,
            keep,
        };
        command.SetAction(parsed =>
        {
            var kept = PublishCommand.Kept(parsed, keep);
            var target = parsed.GetRequiredValue(folder);
            var archive = ArchiveReader.Open(host.Files, parsed.ArchiveFolder());
            var site = PlannedSite.Of(host.Files, target);
            site?.RequireBuilt();
            var release = ShardedPublisher.Seal(host.Files, archive, target, kept);
            return PublishCommand.Finish(host, parsed, release, site?.Seal(host.Interrupted));
        });
        return command;
    }
}
