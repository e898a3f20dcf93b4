using System.Text;

namespace OpenDrucksache.Tests.Documents;

/// <summary>docs/cli.md is what the tool says of itself.</summary>
[Category("Documents")]
public sealed class ReferenceTests
{
    private const string Head = """
        # The tool, command by command

        Made by `docs/update` from the help texts. Data goes to standard output, everything else to standard error.

        | exit code | meaning |
        |---|---|
        | 0 | done; no difference, or layout only; nothing damaged |
        | 1 | the papers differ; something is damaged |
        | 2 | wrong use or bad input: nothing was done |
        | 3 | some failed, the rest is safe: run it again |
        | 130 | interrupted: what was reported is safe |

        With `--json` every line is an object with a `type`; the last line of a command that works through many things is its
        `summary`. Colour is used on a terminal, never in JSON; what an option is where the command line is silent may be set
        ([configuration](configuration.md)). `drucksache completions SHELL` makes the shell complete all of it. A paper is named by its number (`21/8376`, its newest Fassung), a Fassung by
        `21/8376@v2`, a file by its path.

        """;

    [Test]
    public void The_reference_is_made_of_the_help_texts()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var command in Commands())
        {
            page.Append($"\n## drucksache {command}\n\n```text\n{Help(command).Trim()}\n```\n");
        }

        Written.Check("docs/cli.md", page.ToString());
    }

    [TestCaseSource(nameof(Commands))]
    public void Every_command_has_two_or_three_examples(string command) =>
        Assert.That(Examples(command).Count(), Is.InRange(2, 4));

    private static IEnumerable<string> Commands() =>
        Help().Split("Commands:\n")[1].Split("\n\n")[0].Split('\n')
            .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ')
            .Select(line => line.Trim().Split(' ')[0]);

    private static IEnumerable<string> Examples(string command) =>
        Help(command).Split("Examples:\n")[1].Split('\n').Where(line => line.StartsWith("  drucksache ", StringComparison.Ordinal));

    private static string Help(params string[] command) =>
        string.Join('\n', Tool.Run(Repository.Root, [.. command, "--help"]).Out.Split('\n').Select(line => line.TrimEnd()));
}
