using System.CommandLine;

namespace OpenDrucksache.Cli;

/// <summary>The options that every command has.</summary>
internal static class CommonOptions
{
    /// <summary>The archive where none is named.</summary>
    public const string DefaultArchive = "archive";

    /// <summary>Where the archive is.</summary>
    public static Option<string?> Archive { get; } = new("--archive")
    {
        Description = "The archive [default: $DRUCKSACHE_ARCHIVE, else ./archive]",
        HelpName = "DIR",
        Recursive = true,
    };

    private static readonly Choice Color = new("--color", "When to use colour", "auto", "always", "never") { Recursive = true };

    /// <summary>One JSON object a line.</summary>
    public static Option<bool> Json { get; } = new("--json") { Description = "Print JSON lines", Recursive = true };

    public static Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Print the summary only", Recursive = true };

    public static Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Say more when something fails", Recursive = true };

    /// <summary>Adds them, without what an earlier run in this process had set.</summary>
    public static void AddTo(RootCommand root)
    {
        Archive.DefaultValueFactory = null;
        Color.DefaultValueFactory = _ => Color.Words[0];
        Json.DefaultValueFactory = Quiet.DefaultValueFactory = Verbose.DefaultValueFactory = null;
        root.Options.Add(Archive);
        root.Options.Add(Json);
        root.Options.Add(Color);
        root.Options.Add(Quiet);
        root.Options.Add(Verbose);
    }

    /// <summary>The folder of the archive: as named or set, else ./archive.</summary>
    public static string ArchiveFolder(this ParseResult parsed) => parsed.GetValue(Archive) ?? DefaultArchive;

    /// <summary>Whether to use colour: as named or set, else what the environment says.</summary>
    public static bool UseColor(this ParseResult parsed, Host host) => parsed.GetValue(Color) switch
    {
        "always" => true,
        "never" => false,
        _ => TerminalRules.WantsColor(host),
    };
}
