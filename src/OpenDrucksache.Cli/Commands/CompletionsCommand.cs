using System.CommandLine;
using OpenDrucksache.Cli.Completing;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache completions SHELL</c></summary>
internal static class CompletionsCommand
{
    public static Command Create(Host host)
    {
        var shell = new Argument<string>("SHELL") { Description = $"One of: {string.Join(", ", ShellScript.Shells)}" };
        shell.CompletionSources.Add(ShellScript.Shells);
        var command = new ToolCommand(
            "completions",
            "Prints a script that completes commands, options, their words and the papers of the archive in a shell",
            "completions bash > ~/.local/share/bash-completion/completions/drucksache",
            "completions zsh > ~/.zfunc/_drucksache",
            "completions fish > ~/.config/fish/completions/drucksache.fish",
            "completions powershell >> $PROFILE")
        {
            shell,
        };
        command.SetAction(parsed =>
        {
            var named = parsed.GetRequiredValue(shell);
            if (!ShellScript.Shells.Contains(named))
            {
                throw new TroubleException($"completions {named}: there is no script for this shell.{Nearest.Question(named, ShellScript.Shells)} Give one of: {string.Join(", ", ShellScript.Shells)}");
            }

            host.Out.Write(ShellScript.For(named));
            return ExitCode.Done;
        });
        return command;
    }
}
