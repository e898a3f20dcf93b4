namespace OpenDrucksache.Cli.Tests;

/// <summary>Colour and width as people set them.</summary>
public sealed class TerminalTests
{
    [TestCase(true, "", true)]
    [TestCase(false, "", false)]
    [TestCase(true, "NO_COLOR=1", false)]
    [TestCase(true, "NO_COLOR=", true)]
    [TestCase(true, "CLICOLOR=0", false)]
    [TestCase(false, "CLICOLOR_FORCE=1", true)]
    [TestCase(true, "CLICOLOR_FORCE=0", true)]
    [TestCase(false, "CLICOLOR_FORCE=1 NO_COLOR=1", false)]
    [TestCase(true, "TERM=dumb", false)]
    public void Colour(bool terminal, string environment, bool isColoured) =>
        Assert.That(TerminalRules.WantsColor(Host(environment) with { OutIsTerminal = terminal }), Is.EqualTo(isColoured));

    [TestCase("COLUMNS=60", 120, 60)]
    [TestCase("COLUMNS=60", 0, 60)]
    [TestCase("COLUMNS=wide", 120, 120)]
    [TestCase("COLUMNS=1", 120, 120)]
    [TestCase("", 0, 100)]
    public void Width(string environment, int terminal, int columns) => Assert.That(TerminalRules.Width(Host(environment).Variable, terminal), Is.EqualTo(columns));

    [TestCase("COLUMNS=60", true, 60)]
    [TestCase("COLUMNS=60", false, 60)]
    [TestCase("", true, 100)]
    [TestCase("", false, null)]
    public void Width_of_help(string environment, bool terminal, int? columns) =>
        Assert.That(TerminalRules.HelpWidth(Host(environment) with { OutIsTerminal = terminal }), Is.EqualTo(columns));

    [TestCase("40", 40)]
    [TestCase("60", 60)]
    public void Help_is_broken_in_lines_as_wide_as_asked_for(string columns, int widest)
    {
        var tool = new HereTool(".");
        tool.Variables["COLUMNS"] = columns;
        Assert.That(tool.Run("diff", "--help").Out.Split("Examples:")[0].Split('\n').Max(line => line.Length), Is.InRange(widest - 10, widest));
    }

    [Test]
    public void Help_into_a_pipe_keeps_its_lines_whole() =>
        Assert.That(new HereTool(".").Run("diff", "--help").Out.Split('\n').Max(line => line.Length), Is.GreaterThan(100));

    private static Host Host(string environment)
    {
        var variables = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        return new HereTool(".").Host with { Variable = variables.GetValueOrDefault };
    }
}
