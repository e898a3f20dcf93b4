using OpenDrucksache.FakeDip;
using OpenDrucksache.Tests;

namespace OpenDrucksache.Cli.Tests;

/// <summary>Long jobs tell on a terminal how far they are, how fast and how long still; elsewhere they are silent.</summary>
public sealed class ProgressTests : ToolInFolder
{
    private StringWriter _error = null!;

    [SetUp]
    public void Begin() => _error = new StringWriter();

    [TearDown]
    public void End() => _error.Dispose();

    [TestCase(312, 5678, 3, "312 of 5,678 papers (5 %), 104 a second, 52 s left")]
    [TestCase(5, 40000, 10, "5 of 40,000 papers (0 %), 0.5 a second, 22 h 13 min left")]
    [TestCase(10, 10, 4, "10 of 10 papers (100 %), 2.5 a second")]
    [TestCase(12, 10, 4, "12 papers, 3.0 a second")]
    [TestCase(7, null, 7, "7 papers, 1.0 a second")]
    [TestCase(0, 0, 0, "0 of 0 papers (100 %), 0.0 a second")]
    public void It_tells_rate_and_remaining_time(int done, int? total, int seconds, string line) =>
        Assert.That(Progress.Line(new Headway("papers", done, total), TimeSpan.FromSeconds(seconds)), Is.EqualTo(line));

    [Test]
    public void It_is_written_over_and_taken_away()
    {
        using (var progress = new Progress(Terminal()))
        {
            progress.Report(new Headway("papers", 1, 4));
            progress.Report(new Headway("papers", 2, 4));
        }

        var first = "1 of 4 papers (25 %), 1.0 a second, 3 s left";
        Assert.That(_error.ToString(), Is.EqualTo($"\r{first}\r{first.Replace("1 of", "2 of", StringComparison.Ordinal).Replace("25", "50", StringComparison.Ordinal).Replace("3 s", "2 s", StringComparison.Ordinal)}\r{new string(' ', first.Length)}\r"));
    }

    [Test]
    public void Another_unit_is_another_step_with_a_rate_of_its_own()
    {
        using var progress = new Progress(Terminal());
        progress.Report(new Headway("papers", 40, 40));
        progress.Report(new Headway("pages", 1, 4));
        Assert.That(_error.ToString(), Does.Contain("\r1 of 4 pages (25 %), 1.0 a second, 3 s left"));
    }

    [TestCase(false, "")]
    [TestCase(true, "dumb")]
    public void It_is_silent_where_nothing_can_be_written_over(bool terminal, string kind)
    {
        using var progress = new Progress(Terminal() with { ErrorIsTerminal = terminal, Variable = name => name == "TERM" ? kind : null });
        progress.Report(new Headway("papers", 1, 4));
        Assert.That(_error.ToString(), Is.Empty);
    }

    [Test]
    public void It_never_wraps()
    {
        using var progress = new Progress(Terminal() with { Width = 20 });
        progress.Report(new Headway("papers", 1, 4));
        Assert.That(_error.ToString(), Has.Length.EqualTo(20));
    }

    [TestCase("capture DATA", "2 of 2 files (100 %)")]
    [TestCase("publish --out OUT", "2 of 2 papers read and compared (100 %)")]
    [TestCase("publish --out OUT", "2 of 2 papers put on pages (100 %)")]
    [TestCase("refresh --from DATA --publish OUT", "2 of 2 files (100 %)")]
    [TestCase("rebuild-index", "2 of 2 papers read (100 %)")]
    [TestCase("verify", "2 of 2 objects (100 %)")]
    public void A_long_job_counts_to_its_end_and_leaves_nothing_behind(string command, string last)
    {
        Capture();
        var shown = Run(Terminal(), command);
        Assert.Multiple(() =>
        {
            Assert.That(shown, Does.Contain($"\r{last}"));
            Assert.That(shown, Does.EndWith(" \r"));
        });
    }

    [TestCase("publish --out OUT")]
    [TestCase("refresh --from DATA --publish OUT")]
    [TestCase("rebuild-index")]
    public void No_job_tells_a_file_how_far_it_is(string command)
    {
        Capture();
        Assert.That(Run(Terminal() with { ErrorIsTerminal = false }, command), Is.Empty);
    }

    [Test]
    public async Task On_a_real_terminal_the_nightly_job_tells_how_far_DIPs_list_is()
    {
        Shell.Require("script");
        await using var host = FakeHost.Start();
        _folder.Write("key", FakeHost.Key);
        for (var number = 1; number <= 3; number++)
        {
            host.World.Add($"99/{number}").Publish(InventedPaper.Draft($"99/{number}", "Die Probe wird geprobt."), DateTimeOffset.UtcNow.AddHours(-1));
        }

        var shown = Shell.Run(_folder.Path, $"script -qec 'dotnet {Tool.Path} refresh --archive a --key-file key --dip-url {host.Dip} --pdf-url {host.Address} --pause 0.3' /dev/null < /dev/null");
        Assert.That(shown, Does.Match(@"\r\d of 3 papers that DIP lists \(\d+ %\), \d\.\d a second, \d+ s left"));
    }

    private void Capture()
    {
        foreach (var name in new[] { "99-101.txt", "99-107.txt" })
        {
            _folder.Write($"in/{name}", File.ReadAllBytes(Directory.GetFiles(Tool.Data, name, SearchOption.AllDirectories)[0]));
        }

        new HereTool(_folder.Path).Run("capture", _folder["in"]);
    }

    private string Run(Host host, string command)
    {
        var arguments = command.Split(' ').Select(word => word switch { "DATA" => _folder["in"], "OUT" => _folder["out"], _ => word });
        return new HereTool(_folder.Path) { Host = host }.Run([.. arguments]).Error;
    }

    private Host Terminal() => new HereTool(_folder.Path).Host with { Clock = new SlowClock(), Error = _error, ErrorIsTerminal = true, Width = 80 };

    /// <summary>A second goes by at each look.</summary>
    private sealed class SlowClock : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _seconds++;
    }
}
