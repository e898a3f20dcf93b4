using System.CommandLine;
using OpenDrucksache.Publishing;
using OpenDrucksache.Website;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache withdraw RELEASE --reason TEXT</c></summary>
internal static class WithdrawCommand
{
    public static Command Create(Host host)
    {
        var release = new Argument<string>("RELEASE") { Description = "The release: its id, or its folder" };
        var reason = new Option<string>("--reason") { Description = "Why, for those who used it", HelpName = "TEXT", Required = true };
        var folder = new Option<string?>("--out") { Description = "The folder that was published in [default: from the release's folder, else .]", HelpName = "DIR" };
        var command = new ToolCommand(
            "withdraw",
            "Takes a release back: its files stay, latest.json names the newest that stands, and the pages made with it say so",
            "withdraw out/data/releases/2026-08-05-213b5cfe --reason 'a draft was taken for the edited paper'",
            "withdraw 2026-08-05-213b5cfe --out out --reason 'published by mistake'")
        {
            release,
            reason,
            folder,
        };
        command.SetAction(parsed =>
        {
            var named = parsed.GetRequiredValue(release).TrimEnd('/');
            var id = host.Files.Path.GetFileName(named);
            if (parsed.GetRequiredValue(reason).Trim().Length == 0)
            {
                throw new TroubleException("--reason: is empty. Say why the release is withdrawn");
            }

            var published = parsed.GetValue(folder) ?? Published(host, named);
            var latest = Withdrawal.Withdraw(host.Files, published, id, parsed.GetRequiredValue(reason), host.Clock.GetUtcNow());
            SitePublisher.SayWithdrawn(host.Files, published, id, parsed.GetRequiredValue(reason));
            if (parsed.GetValue(CommonOptions.Json))
            {
                host.Out.WriteJsonLine(new WithdrawnLine("withdrawn", id, parsed.GetRequiredValue(reason), latest));
            }
            else
            {
                host.Out.WriteLine($"release {id}: withdrawn; {(latest is null ? "no release is left" : $"the latest is now {latest}")}");
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The folder of which the named one is <c>data/releases/…</c>.</summary>
    private static string Published(Host host, string release)
    {
        var path = host.Files.Path.GetFullPath(release);
        for (var up = 0; up < 3; up++)
        {
            path = host.Files.Path.GetDirectoryName(path) ?? path;
        }

        return host.Files.Directory.Exists(release) ? path : ".";
    }
}
