using System.CommandLine;
using OpenDrucksache.Archive;
using OpenDrucksache.Publishing;

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
        var site = new SiteOptions();
        site.AddTo(command);
        command.SetAction(parsed =>
        {
            var kept = PublishCommand.Kept(parsed, keep);
            var pages = site.Plan(parsed);
            var target = parsed.GetRequiredValue(folder);
            var archive = ArchiveReader.Open(host.Files, parsed.ArchiveFolder());
            return PublishCommand.Finish(host, parsed, target, ShardedPublisher.Seal(host.Files, archive, target, kept), pages);
        });
        return command;
    }
}
