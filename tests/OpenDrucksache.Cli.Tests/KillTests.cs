namespace OpenDrucksache.Tests;

/// <summary>The real program killed at random moments: what it reported is there, and the archive is whole.</summary>
public sealed class KillTests
{
    private TempFolder _folder = null!;

    [SetUp]
    public void MakePapers()
    {
        _folder = new();
        var paper = File.ReadAllText(Path.Combine(Tool.Data, "2026-07-07", "99-101.txt"));
        for (var number = 1; number <= 300; number++)
        {
            _folder.Write($"in/{number:000}.txt", paper.Replace("99/101", $"99/{200 + number}", StringComparison.Ordinal));
        }
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Nothing_reported_is_lost_when_a_capture_is_killed() => KillRounds(4);

    [Test, Explicit, Category("Long")]
    public void Nothing_reported_is_lost_in_200_rounds() => KillRounds(200);

    private void KillRounds(int rounds)
    {
        var moments = new Random(1);
        for (var round = 0; round < rounds; round++)
        {
            var archive = $"archive{round}";
            var reported = KillCapture(archive, moments.Next(60, 900));
            Assert.That(reported, Is.SubsetOf(Held(archive)), $"round {round}");
        }
    }

    private List<string> KillCapture(string archive, int milliseconds)
    {
        using var process = Tool.Start(_folder.Path, "capture", "in", "--archive", archive, "--json");
        var output = process.StandardOutput.ReadToEndAsync();
        var reading = Task.Run(() => ReadBeside(archive, process));
        Thread.Sleep(milliseconds);
        process.Kill();
        process.WaitForExit();
        Assert.That(reading.Result, Is.Null);
        var whole = output.Result[..(output.Result.LastIndexOf('\n') + 1)];
        return [.. new ToolRun(0, whole, "").Json.Where(line => line.GetProperty("type").GetString() == "capture").Select(line => line.GetProperty("fassung").GetString()!)];
    }

    /// <summary>Lists the archive again and again while it is written; what went wrong, or null.</summary>
    private string? ReadBeside(string archive, System.Diagnostics.Process writer)
    {
        while (!writer.HasExited)
        {
            if (File.Exists(_folder[archive, "archive.json"]) && Directory.Exists(_folder[archive, "ocfl"]))
            {
                var list = Tool.Run(_folder.Path, "list", "--archive", archive);
                if (list.ExitCode != 0)
                {
                    return list.Error;
                }
            }
        }

        return null;
    }

    private List<string> Held(string archive)
    {
        if (!File.Exists(_folder[archive, "archive.json"]))
        {
            return [];
        }

        var again = Tool.Run(_folder.Path, "capture", "in/001.txt", "--archive", archive);
        Assert.That(again.ExitCode, Is.Zero, again.Error);
        var verified = Tool.Run(_folder.Path, "verify", "--fixity", "--archive", archive);
        Assert.That(verified.ExitCode, Is.Zero, verified.Out);
        return [.. Tool.Run(_folder.Path, "list", "--json", "--archive", archive).Json.Select(line => line.GetProperty("dokumentnummer").GetString() + "@v1")];
    }
}
