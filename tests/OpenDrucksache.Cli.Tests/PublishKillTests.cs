namespace OpenDrucksache.Tests;

/// <summary>The real program killed while it publishes: the last release is whole, and the next run completes.</summary>
public sealed class PublishKillTests : ToolInFolder
{
    [SetUp]
    public void CapturePapers()
    {
        var paper = File.ReadAllText(Path.Combine(Tool.Data, "2026-07-07", "99-101.txt"));
        for (var number = 1; number <= 120; number++)
        {
            _folder.Write($"in/{number:000}.txt", paper.Replace("99/101", $"99/{200 + number}", StringComparison.Ordinal));
        }

        Assert.That(Tool.Run(_folder.Path, "capture", "in", "--seen", "2026-07-07").ExitCode, Is.Zero);
        Assert.That(Publish().ExitCode, Is.Zero);
    }

    [Test]
    public void A_killed_publish_leaves_a_whole_release_and_the_next_completes() => KillRounds(4);

    [Test, Explicit, Category("Long")]
    public void A_publish_killed_at_50_moments_leaves_a_whole_release_each_time() => KillRounds(50);

    private void KillRounds(int rounds)
    {
        var moments = new Random(1);
        for (var round = 0; round < rounds; round++)
        {
            _folder.Write("more.txt", File.ReadAllText(_folder["in", "001.txt"]).Replace("99/201", $"99/{400 + round}", StringComparison.Ordinal));
            Assert.That(Tool.Run(_folder.Path, "capture", "more.txt", "--seen", "2026-07-08").ExitCode, Is.Zero);
            Kill(moments.Next(50, 1200));
            var verified = Tool.Run(_folder.Path, "verify", "--dataset", "out");
            Assert.That(verified.ExitCode, Is.Zero, $"round {round}: {verified.Out}");
            Assert.That(Publish().ExitCode, Is.Zero, $"round {round}");
        }

        Assert.That(Tool.Run(_folder.Path, "verify", "--dataset", "out").Out, Is.EqualTo("out: whole\n"));
    }

    private ToolRun Publish() => Tool.Run(_folder.Path, "publish", "--out", "out", "--keep", "3");

    private void Kill(int milliseconds)
    {
        using var process = Tool.Start(_folder.Path, "publish", "--out", "out", "--keep", "3");
        Thread.Sleep(milliseconds);
        process.Kill();
        process.WaitForExit();
    }
}
