using CsCheck;
using OpenDrucksache.Tests;

namespace OpenDrucksache.Cli.Tests;

/// <summary>A slip of the fingers is answered with what was meant.</summary>
public sealed class ComplaintTests : ToolInFolder
{
    [TestCase("lst", "lst: there is no such command. Did you mean list?", "lst")]
    [TestCase("pubilsh", "Did you mean publish?", "pubilsh", "--out", "x")]
    [TestCase("--fromat", "--fromat: there is no such option. Did you mean --format?", "diff", "a", "--fromat", "json")]
    [TestCase("--achive", "Did you mean --archive?", "list", "--achive", "x")]
    [TestCase("htlm", "--format htlm: there is no such word. Did you mean html? Give one of: terminal,", "diff", "a", "b", "--format", "htlm")]
    [TestCase("much", "--min-severity much: is no number.", "diff", "a", "b", "--min-severity", "much")]
    [TestCase("bsh", "Did you mean bash?", "completions", "bsh")]
    public void What_was_probably_meant_is_said_in_one_line(string _, string says, params string[] arguments)
    {
        var run = new HereTool(_folder.Path).Run(arguments);
        Assert.That((run.ExitCode, run.Out, run.Error.Count(letter => letter == '\n'), run.Error.Contains(says, StringComparison.Ordinal)), Is.EqualTo((2, "", 1, true)), run.Error);
    }

    [Test]
    public void What_is_near_nothing_gets_no_suggestion() =>
        Assert.That(new HereTool(_folder.Path).Run("frobnicate").Error, Does.Contain("there is no such command. See 'drucksache --help'"));

    [Test]
    public void Behind_two_dashes_every_word_is_a_name() =>
        Assert.That(new HereTool(_folder.Path).Run("show", "--", "--fromat").Error, Does.Contain("--fromat: there is no such file"));

    [Test]
    public void The_nearest_word_is_symmetric_in_its_slips() =>
        Gen.Select(Gen.String[Gen.Char['a', 'd'], 1, 8], Gen.String[Gen.Char['a', 'd'], 1, 8])
            .Sample((one, other) => (Nearest.Of(one, [other]) is null) == (Nearest.Of(other, [one]) is null), iter: 2000);
}
