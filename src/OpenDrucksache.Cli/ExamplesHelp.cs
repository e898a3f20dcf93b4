using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace OpenDrucksache.Cli;

/// <summary>A command whose help ends with examples.</summary>
internal sealed class ToolCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Command lines to try, without the name of the tool.</summary>
    public IReadOnlyList<string> Examples => examples;
}

/// <summary>Prints the help of System.CommandLine and the examples behind it.</summary>
internal sealed class ExamplesHelp(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>How to begin, without the name of the tool.</summary>
    public static readonly IReadOnlyList<string> First =
    [
        "diff data/2026-07-07/99-101.txt data/2026-07-28/99-101.txt",
        "refresh --from data --publish out",
        "diff --help",
    ];

    /// <summary>Adds the examples, and the width at which lines are broken.</summary>
    public static void AddTo(RootCommand root, int? width)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        var help = (HelpAction)option.Action!;
        help.MaxWidth = width ?? int.MaxValue;
        option.Action = new ExamplesHelp(help);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in parseResult.CommandResult.Command is ToolCommand command ? command.Examples : First)
        {
            output.WriteLine($"  drucksache {example}");
        }

        output.WriteLine();
        return code;
    }
}
