using System.CommandLine;
using OpenDrucksache.Publishing;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache apply-delta OLD DELTA --out DIR</c></summary>
internal static class ApplyDeltaCommand
{
    public static Command Create(Host host)
    {
        var old = new Argument<string>("OLD") { Description = "The folder of the older release" };
        var delta = new Argument<string>("DELTA") { Description = "The folder of the delta" };
        var folder = new Option<string>("--out") { Description = "Where the newer release is made; absent or empty", HelpName = "DIR", Required = true };
        var command = new ToolCommand(
            "apply-delta",
            "Makes a newer release from an older one and the delta between them, byte for byte",
            "apply-delta releases/2026-08-04-1b5ff3a0 deltas/2026-08-04-1b5ff3a0..2026-08-05-213b5cfe --out releases/2026-08-05-213b5cfe",
            "apply-delta releases/2026-08-04-1b5ff3a0 deltas/2026-08-04-1b5ff3a0..2026-08-05-213b5cfe --out releases/2026-08-05-213b5cfe --json")
        {
            old,
            delta,
            folder,
        };
        command.SetAction(parsed =>
        {
            var target = parsed.GetRequiredValue(folder);
            var release = DeltaApplication.Apply(host.Files, parsed.GetRequiredValue(old), parsed.GetRequiredValue(delta), target);
            if (parsed.GetValue(CommonOptions.Json))
            {
                host.Out.WriteJsonLine(new AppliedLine("applied", release, target));
            }
            else
            {
                host.Out.WriteLine($"release {release}: whole, in {target}");
            }

            return ExitCode.Done;
        });
        return command;
    }
}
