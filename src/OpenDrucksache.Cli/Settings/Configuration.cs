using System.CommandLine;
using System.Globalization;

namespace OpenDrucksache.Cli.Settings;

/// <summary>
/// What options are where the command line is silent: an environment variable wins over the file in the archive, that over the
/// user's file, that over what is built in.
/// </summary>
internal sealed class Configuration
{
    private readonly Host _host;

    private Configuration(Host host, SettingsFile archive, SettingsFile user) => (_host, Archive, User) = (host, archive, user);

    /// <summary>The file in the archive.</summary>
    public SettingsFile Archive { get; }

    /// <summary>The user's file.</summary>
    public SettingsFile User { get; }

    /// <summary>Reads what is set on this machine for an archive.</summary>
    /// <exception cref="TroubleException">A file cannot be read or says what cannot be.</exception>
    public static Configuration Load(Host host, RootCommand root, ParseResult parsed)
    {
        var user = SettingsFile.Read(host.Files, UserFile(host));
        user.Require(root, _ => true, "");
        var named = parsed.GetResult(CommonOptions.Archive)?.Errors.Any() == true ? null : parsed.GetValue(CommonOptions.Archive);
        var folder = named
            ?? Variable(host, root, CommonOptions.Archive)?.Text
            ?? user.Find(root, CommonOptions.Archive)?.Text
            ?? CommonOptions.DefaultArchive;
        var archive = SettingsFile.Read(host.Files, host.Files.Path.Combine(folder, SettingsFile.Name));
        archive.Require(root, IsHarmless, $"a file in an archive cannot name files, folders or hosts. Set it in {user.Path}");
        return new Configuration(host, archive, user);
    }

    /// <summary>Whether an option can be set other than on the command line.</summary>
    public static bool CanBeSet(Option option) => option is not System.CommandLine.Help.HelpOption and not VersionOption;

    /// <summary>What an option of a command is set to; null where it is not.</summary>
    public Setting? Find(Command command, Option option) => !CanBeSet(option) ? null
        : Variable(_host, command, option) ?? Archive.Find(command, option) ?? User.Find(command, option);

    /// <summary>Makes what is set the defaults of a command's options. Whether anything was.</summary>
    /// <exception cref="TroubleException">An option cannot be what it is set to.</exception>
    public bool ApplyTo(Command command)
    {
        var isAny = false;
        foreach (var option in Complaint.Known(command))
        {
            if (Find(command, option) is { } setting)
            {
                option.SetDefault(setting);
                isAny = true;
            }
        }

        return isAny;
    }

    /// <summary>An archive may come from others: it does not decide what is read, written or asked.</summary>
    private static bool IsHarmless(Option option) => option.HelpName is not ("DIR" or "FILE" or "URL");

    private static Setting? Variable(Host host, Command command, Option option)
    {
        var name = Upper(option.Name[2..]);
        return new[] { $"DRUCKSACHE_{Upper(command.Name)}_{name}", $"DRUCKSACHE_{name}" }
            .Select(variable => host.Variable(variable) is { Length: > 0 } text ? new Setting(text, "$" + variable) : null)
            .FirstOrDefault(setting => setting is not null);
    }

    private static string Upper(string name) => name.ToUpper(CultureInfo.InvariantCulture).Replace('-', '_');

    private static string UserFile(Host host)
    {
        var folder = Named("XDG_CONFIG_HOME") ?? Named("APPDATA") ?? host.Files.Path.Combine(Named("HOME") ?? ".", ".config");
        return host.Files.Path.Combine(folder, "opendrucksache", SettingsFile.Name);

        string? Named(string variable) => host.Variable(variable) is { Length: > 0 } path ? path : null;
    }
}
