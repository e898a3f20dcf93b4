using System.CommandLine;
using OpenDrucksache.Cli.Commands;

namespace OpenDrucksache.Cli;

/// <summary>The tool: its commands, and the one place that maps errors to exit codes.</summary>
internal static class CommandLine
{
    /// <summary>Parses the arguments, runs the command and returns its exit code.</summary>
    public static int Run(Host host, IReadOnlyList<string> arguments)
    {
        var parsed = Create(host).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not ExamplesHelp)
        {
            host.Error.WriteLine($"drucksache: {parsed.Errors[^1].Message} See 'drucksache {Path(parsed)}--help'");
            return ExitCode.Trouble;
        }

        try
        {
            var code = parsed.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = host.Out,
                Error = host.Error,
                ProcessTerminationTimeout = null,
            });
            host.Out.Flush();
            return code;
        }
        catch (Exception e)
        {
            host.Out.Flush();
            return Report(host, e, parsed.GetValue(CommonOptions.Verbose));
        }
    }

    private static RootCommand Create(Host host)
    {
        var root = new RootCommand("Keeps every version of the Drucksachen of the Bundestag, says what changed between them, and publishes both as open data.")
        {
            CaptureCommand.Create(host),
            AssignCommand.Create(host),
            ListCommand.Create(host),
            LogCommand.Create(host),
            ShowCommand.Create(host),
            DiffCommand.Create(host),
            PublishCommand.Create(host),
            ServeCommand.Create(host),
            WithdrawCommand.Create(host),
            ApplyDeltaCommand.Create(host),
            VerifyCommand.Create(host),
            RefreshCommand.Create(host),
            StatusCommand.Create(host),
            TakeDownCommand.Create(host),
            RebuildIndexCommand.Create(host),
        };
        CommonOptions.AddTo(root);
        ExamplesHelp.AddTo(root);
        return root;
    }

    private static int Report(Host host, Exception e, bool verbose)
    {
        if (e is OperationCanceledException)
        {
            host.Error.WriteLine("drucksache: interrupted. What was reported is safe; run it again to go on");
            return ExitCode.Interrupted;
        }

        host.Error.WriteLine("drucksache: " + e switch
        {
            TroubleException => OneLine(e.Message),
            UnauthorizedAccessException => $"{OneLine(e.Message)} Check the permissions",
            IOException => $"the disk or a file cannot be used: {OneLine(e.Message)}. Check space and permissions and run it again",
            _ => $"a fault of ours: {e.GetType().Name}: {OneLine(e.Message)}. Run it with --verbose and report what it prints",
        });
        if (verbose)
        {
            host.Error.WriteLine(e);
        }

        return ExitCode.Trouble;
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd();

    private static string Path(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
}
