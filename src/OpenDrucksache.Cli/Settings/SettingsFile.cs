using System.CommandLine;
using System.IO.Abstractions;
using Microsoft.Extensions.Configuration.Ini;

namespace OpenDrucksache.Cli.Settings;

/// <summary>A file of options: <c>option = value</c> for every command that has it, under <c>[command]</c> for one.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Values">What stands in it, by <c>option</c> or <c>command:option</c>.</param>
internal sealed record SettingsFile(string Path, IReadOnlyDictionary<string, string?> Values)
{
    public const string Name = "config.ini";

    private const int MostBytes = 1 << 20;

    /// <summary>Whether there is such a file.</summary>
    public bool Exists { get; private init; }

    /// <summary>Reads it; one that is not there says nothing.</summary>
    /// <exception cref="TroubleException">It cannot be read.</exception>
    public static SettingsFile Read(IFileSystem files, string path)
    {
        try
        {
            if (!files.File.Exists(path))
            {
                return new SettingsFile(path, new Dictionary<string, string?>());
            }

            using var stream = files.FileStream.New(path, FileMode.Open, FileAccess.Read);
            return stream.Length <= MostBytes
                ? new SettingsFile(path, new Dictionary<string, string?>(IniStreamConfigurationProvider.Read(stream), StringComparer.OrdinalIgnoreCase)) { Exists = true }
                : throw new TroubleException($"{path}: is larger than 1 MiB and no list of settings. Check the file");
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new TroubleException($"{path}: {e.Message.ReplaceLineEndings(" ").TrimEnd('.')}. Write it as 'option = value' under [command]", e);
        }
    }

    /// <summary>What it says of an option of a command.</summary>
    public Setting? Find(Command command, Option option) =>
        (Values.GetValueOrDefault($"{command.Name}:{Key(option)}") ?? Values.GetValueOrDefault(Key(option))) is { Length: > 0 } text ? new Setting(text, Path) : null;

    /// <summary>Checks that every line says something.</summary>
    /// <param name="root">The tool.</param>
    /// <param name="mayName">Whether an option may be set here.</param>
    /// <param name="otherwise">What is to be done with one that may not.</param>
    /// <exception cref="TroubleException">There is no such command or option, or it may not be set here.</exception>
    public void Require(RootCommand root, Func<Option, bool> mayName, string otherwise)
    {
        foreach (var key in Values.Keys)
        {
            var (section, name) = key.Split(':', 2) is [var one, var rest] ? (one, rest) : (null, key);
            var commands = root.Subcommands.Where(command => section is null || Is(section, command.Name)).ToList();
            if (commands.Count == 0)
            {
                throw new TroubleException($"{Path}: [{section}]: there is no such command.{Nearest.Question(section!, root.Subcommands.Select(command => command.Name))}");
            }

            var options = commands.SelectMany(Complaint.Known).Where(Configuration.CanBeSet).Distinct().ToList();
            var option = options.Find(option => Is(name, Key(option)))
                ?? throw new TroubleException($"{Path}: {name}: there is no such option{(section is null ? "" : $" of {section}")}.{Nearest.Question(name, options.Select(Key))}");
            if (!mayName(option))
            {
                throw new TroubleException($"{Path}: {name}: {otherwise}");
            }
        }
    }

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Key(Option option) => option.Name.TrimStart('-');
}
