using System.CommandLine;
using OpenDrucksache.Cli.Commands;
using OpenDrucksache.Cli.Completing;
using OpenDrucksache.Cli.Settings;

namespace OpenDrucksache.Cli;

/// <summary>The tool: its commands, and the one place that maps errors to exit codes.</summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    /// <summary>Parses the arguments, runs the command and returns its exit code.</summary>
    public static int Run(Host host, IReadOnlyList<string> arguments)
    {
        var root = Create(host);
        var parsed = root.Parse(arguments, Parser);
        try
        {
            if (parsed.Action is not (ExamplesHelp or VersionLine or Suggestions))
            {
                parsed = Configuration.Load(host, root, parsed).ApplyTo(parsed.CommandResult.Command) ? root.Parse(arguments, Parser) : parsed;
                if (Complaint.Of(parsed) is { } complaint)
                {
                    host.Say(complaint);
                    return ExitCode.Trouble;
                }
            }

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
            return Report(host, e, parsed.Errors.Count == 0 && parsed.GetValue(CommonOptions.Verbose));
        }
    }

    /// <summary>The tool with all its commands.</summary>
    public static RootCommand Create(Host host)
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
            PlanCommand.Create(host),
            BuildCommand.Create(host),
            SealCommand.Create(host),
            ServeCommand.Create(host),
            WithdrawCommand.Create(host),
            ApplyDeltaCommand.Create(host),
            VerifyCommand.Create(host),
            RefreshCommand.Create(host),
            StatusCommand.Create(host),
            TakeDownCommand.Create(host),
            RebuildIndexCommand.Create(host),
            ConfigCommand.Create(host),
            CompletionsCommand.Create(host),
        };
        CommonOptions.AddTo(root);
        ExamplesHelp.AddTo(root, TerminalRules.HelpWidth(host));
        VersionLine.AddTo(root);
        Suggestions.AddTo(root, line => Suggested(host, root, line));
        return root;
    }

    private static ParseResult Suggested(Host host, RootCommand root, string line)
    {
        var parsed = root.Parse(line, Parser);
        return Configuration.Load(host, root, parsed).ApplyTo(parsed.CommandResult.Command) ? root.Parse(line, Parser) : parsed;
    }

    private static int Report(Host host, Exception e, bool verbose)
    {
        if (e is OperationCanceledException)
        {
            host.Say("interrupted. What was reported is safe; run it again to go on");
            return ExitCode.Interrupted;
        }

        host.Say(e switch
        {
            TroubleException => e.Message.TrimEnd(),
            UnauthorizedAccessException => $"{e.Message} Check the permissions",
            IOException => $"the disk or a file cannot be used: {e.Message.TrimEnd('.')}. Check space and permissions and run it again",
            _ => $"a fault of ours: {e.GetType().Name}: {e.Message.TrimEnd('.')}. Run it with --verbose and report what it prints",
        });
        if (verbose)
        {
            host.Error.WriteLine(e);
        }

        return ExitCode.Trouble;
    }
}
