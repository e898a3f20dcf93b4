using System.CommandLine;
using System.Text;
using OpenDrucksache.Cli;

namespace OpenDrucksache.Tests.Documents;

/// <summary>The man page of the tool, made of the same texts as its help.</summary>
internal static class ManPage
{
    /// <summary>As roff.</summary>
    public static string Of(RootCommand root)
    {
        var page = new StringBuilder()
            .Append(".\\\" Made by docs/update from the help texts.\n.TH DRUCKSACHE 1 \"\" OpenDrucksache \"User Commands\"\n")
            .Append(".SH NAME\ndrucksache \\- keep, compare and publish the Drucksachen of the German Bundestag\n")
            .Append(".SH SYNOPSIS\n.B drucksache\n.I COMMAND\n[\\fIOPTION\\fR]... [\\fIARGUMENT\\fR]...\n")
            .Append($".SH DESCRIPTION\n{Text(root.Description!)}\nData goes to standard output, everything else to standard error.\n")
            .Append(".SH COMMON OPTIONS\n");
        AppendOptions(page, root.Options.Where(option => option.Recursive));
        page.Append(".SH COMMANDS\n");
        foreach (var command in root.Subcommands.OfType<ToolCommand>())
        {
            page.Append($".SS {Text(string.Join(' ', command.Arguments.Select(argument => argument.Name).Prepend(command.Name)))}\n{Text(command.Description!)}.\n");
            AppendOptions(page, command.Options.Where(option => !option.Recursive));
            page.Append(".PP\n.nf\n").AppendJoin("", command.Examples.Select(example => $"  {Text($"drucksache {example}")}\n")).Append(".fi\n");
        }

        return page.Append("""
            .SH EXIT STATUS
            .TP
            .B 0
            Done; no difference, or layout only; nothing damaged.
            .TP
            .B 1
            The papers differ; something is damaged.
            .TP
            .B 2
            Wrong use or bad input: nothing was done.
            .TP
            .B 3
            Some failed, the rest is safe: run it again.
            .TP
            .B 130
            Interrupted: what was reported is safe.
            .SH ENVIRONMENT
            .TP
            .B DRUCKSACHE_\fIOPTION\fR, DRUCKSACHE_\fICOMMAND\fR_\fIOPTION\fR
            What an option is where the command line is silent, such as DRUCKSACHE_ARCHIVE or DRUCKSACHE_DIFF_FORMAT.
            .TP
            .B DIP_API_KEY
            The key of DIP.
            .TP
            .B NO_COLOR, CLICOLOR, CLICOLOR_FORCE, TERM, COLUMNS, PAGER
            As usual.
            .SH FILES
            .TP
            .I ~/.config/opendrucksache/config.ini
            The user's settings; $XDG_CONFIG_HOME is respected.
            .TP
            .I ARCHIVE/config.ini
            Settings of an archive; they win over the user's, and name no files, folders or hosts.
            .PP
            .B drucksache config
            shows what is set, and where.

            """.ReplaceLineEndings("\n")).ToString();
    }

    private static void AppendOptions(StringBuilder page, IEnumerable<Option> options)
    {
        foreach (var option in options.Where(option => !option.Hidden))
        {
            var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Order(StringComparer.Ordinal).Append(option.Name).Distinct());
            page.Append($".TP\n\\fB{Text(names)}\\fR{(option.HelpName is { } value ? $" \\fI{Text(value)}\\fR" : "")}\n{Text(option.Description ?? "")}\n");
        }
    }

    /// <summary>Text as roff sets it: hyphens of commands are hyphens, and no line begins with a request.</summary>
    private static string Text(string text)
    {
        var escaped = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal);
        return escaped.StartsWith('.') || escaped.StartsWith('\'') ? "\\&" + escaped : escaped;
    }
}
