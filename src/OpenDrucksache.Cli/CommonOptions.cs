using System.CommandLine;

namespace OpenDrucksache.Cli;

/// <summary>The options that every command has.</summary>
internal static class CommonOptions
{
    private static readonly Option<string?> Archive = new("--archive")
    {
        Description = "The archive [default: $DRUCKSACHE_ARCHIVE, else ./archive]",
        HelpName = "DIR",
        Recursive = true,
    };

    private static readonly Option<string> Color = Choice("--color", "When to use colour", "auto", "always", "never");

    /// <summary>One JSON object a line.</summary>
    public static Option<bool> Json { get; } = new("--json") { Description = "Print JSON lines", Recursive = true };

    public static Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Print the summary only", Recursive = true };

    public static Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Say more when something fails", Recursive = true };

    public static void AddTo(RootCommand root)
    {
        root.Options.Add(Archive);
        root.Options.Add(Json);
        root.Options.Add(Color);
        root.Options.Add(Quiet);
        root.Options.Add(Verbose);
    }

    /// <summary>The folder of the archive: flag, else environment, else ./archive.</summary>
    public static string ArchiveFolder(this ParseResult parsed, Host host) =>
        parsed.GetValue(Archive) ?? (host.Variable("DRUCKSACHE_ARCHIVE") is { Length: > 0 } named ? named : "archive");

    /// <summary>Whether to use colour: the flag, else a terminal without $NO_COLOR.</summary>
    public static bool UseColor(this ParseResult parsed, Host host) => parsed.GetValue(Color) switch
    {
        "always" => true,
        "never" => false,
        _ => host.OutIsTerminal && string.IsNullOrEmpty(host.Variable("NO_COLOR")),
    };

    /// <summary>An option with a closed set of values, the first of which is the default.</summary>
    public static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name)
        {
            Description = $"{description}: {string.Join(", ", values)}",
            HelpName = "WORD",
            Recursive = name == "--color",
            DefaultValueFactory = _ => values[0],
        };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
