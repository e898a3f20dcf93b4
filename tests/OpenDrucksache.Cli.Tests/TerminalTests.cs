namespace OpenDrucksache.Cli.Tests;

/// <summary>Colour, width and progress as people set them.</summary>
public sealed class TerminalTests
{
    private StringWriter _error = null!;

    [SetUp]
    public void Begin() => _error = new StringWriter();

    [TearDown]
    public void End() => _error.Dispose();

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

    [TestCase(312, 5678, 3, "312 of 5,678 papers (5 %), 104 a second, 52 s left")]
    [TestCase(5, 40000, 10, "5 of 40,000 papers (0 %), 0.5 a second, 22 h 13 min left")]
    [TestCase(10, 10, 4, "10 of 10 papers (100 %), 2.5 a second")]
    [TestCase(12, 10, 4, "12 papers, 3.0 a second")]
    [TestCase(7, null, 7, "7 papers, 1.0 a second")]
    [TestCase(0, 0, 0, "0 of 0 papers (100 %), 0.0 a second")]
    public void Progress_tells_rate_and_remaining_time(int done, int? total, int seconds, string line) =>
        Assert.That(Progress.Line(done, total, "papers", TimeSpan.FromSeconds(seconds)), Is.EqualTo(line));

    [Test]
    public void Progress_is_written_over_and_taken_away()
    {
        using (var progress = new Progress(Host("") with { ErrorIsTerminal = true }, "papers", 4))
        {
            progress.Show(1);
            progress.Show(2);
        }

        var first = "1 of 4 papers (25 %), 1.0 a second, 3 s left";
        Assert.That(_error.ToString(), Is.EqualTo($"\r{first}\r{first.Replace("1 of", "2 of", StringComparison.Ordinal).Replace("25", "50", StringComparison.Ordinal).Replace("3 s", "2 s", StringComparison.Ordinal)}\r{new string(' ', first.Length)}\r"));
    }

    [TestCase(false, "")]
    [TestCase(true, "TERM=dumb")]
    public void Progress_is_silent_where_nothing_can_be_written_over(bool terminal, string environment)
    {
        using var progress = new Progress(Host(environment) with { ErrorIsTerminal = terminal }, "papers", 4);
        progress.Show(1);
        Assert.That(_error.ToString(), Is.Empty);
    }

    [Test]
    public void Progress_never_wraps()
    {
        using var progress = new Progress(Host("") with { ErrorIsTerminal = true, Width = 20 }, "papers", 4);
        progress.Show(1);
        Assert.That(_error.ToString(), Has.Length.EqualTo(20));
    }

    private Host Host(string environment)
    {
        var variables = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        return new HereTool(".").Host with { Clock = new SlowClock(), Error = _error, Width = 80, Variable = variables.GetValueOrDefault };
    }

    /// <summary>A second goes by at each look.</summary>
    private sealed class SlowClock : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _seconds++;
    }
}
