using System.CommandLine;
using OpenDrucksache.Cli.Settings;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache config</c></summary>
internal static class ConfigCommand
{
    private const string Secret = "DIP_API_KEY";

    public static Command Create(Host host)
    {
        var command = new ToolCommand(
            "config",
            "Shows what each option is where the command line is silent, and who says so: environment, file in the archive, user's file, or default",
            "config",
            "config --archive /srv/archive --json");
        command.SetAction(parsed =>
        {
            var root = (RootCommand)parsed.RootCommandResult.Command;
            var configuration = Configuration.Load(host, root, parsed);
            var settings = Common(parsed, configuration, command).Concat(root.Subcommands.SelectMany(one => Of(configuration, one)));
            Print(host, parsed.GetValue(CommonOptions.Json), [.. settings], [configuration.Archive, configuration.User]);
            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<SettingLine> Common(ParseResult parsed, Configuration configuration, Command command) =>
        from option in Complaint.Known(command)
        where option.Recursive && Configuration.CanBeSet(option)
        let given = parsed.GetResult(option) is { Implicit: false } result ? string.Join(' ', result.Tokens.Select(token => token.Value).DefaultIfEmpty("true")) : null
        select given is null ? Line("", option, configuration.Find(command, option)) : Line("", option, new Setting(given, "command line"));

    private static IEnumerable<SettingLine> Of(Configuration configuration, Command command) =>
        command.Options.Where(Configuration.CanBeSet).Select(option => Line(command.Name, option, configuration.Find(command, option)));

    private static SettingLine Line(string command, Option option, Setting? setting) =>
        new("setting", command, option.Name, setting?.Text ?? Default(option), setting?.Source ?? "default");

    private static string? Default(Option option) => option switch
    {
        Choice choice => choice.Words[0],
        Option<bool> => "false",
        { HasDefaultValue: true } => option.GetDefaultValue()?.ToString(),
        _ when option == CommonOptions.Archive => CommonOptions.DefaultArchive,
        _ => null,
    };

    private static void Print(Host host, bool asJson, IReadOnlyList<SettingLine> settings, IReadOnlyList<SettingsFile> files)
    {
        var hasKey = host.Variable(Secret) is { Length: > 0 };
        if (asJson)
        {
            foreach (var file in files)
            {
                host.Out.WriteJsonLine(new SettingsFileLine("file", file.Path, file.Exists));
            }

            foreach (var setting in settings)
            {
                host.Out.WriteJsonLine(setting);
            }

            return;
        }

        foreach (var file in files)
        {
            host.Out.WriteLine($"# {file.Path}{(file.Exists ? "" : " (there is none)")}");
        }

        foreach (var setting in settings.Where(setting => setting.Value is not null))
        {
            host.Out.WriteLine($"{$"{setting.Command} {setting.Option[2..]}".Trim(),-24}  {setting.Value,-24}  {setting.Source}");
        }

        host.Out.WriteLine($"{Secret,-24}  {(hasKey ? "set, not shown" : "not set"),-24}  {(hasKey ? "$" + Secret : "default")}");
    }
}
