using System.Text.Json;
using OpenDrucksache.FakeDip;

namespace OpenDrucksache.Tests;

/// <summary>How the archive and its job stand, for people and for monitors.</summary>
public sealed class StatusCommandTests : ToolBesideDip
{
    [Test]
    public void Status_names_announced_papers()
    {
        _host.World.Add("99/77");
        Refresh();
        Assert.That(Tool.Run(_folder.Path, "status").Out, Does.Match(@"announced: 1
  99/77 .* announced, next look 2\d{3}-"));
    }

    [Test]
    public void Status_tells_of_open_papers_and_of_the_last_run()
    {
        Refresh();
        var lines = Tool.Run(_folder.Path, "status", "--json").Json;
        Assert.That(
            (lines.Count, lines[0].GetProperty("state").GetString(), lines[^1].GetProperty("open").GetInt32(), lines[^1].GetProperty("last_run").GetProperty("new").GetInt32()),
            Is.EqualTo((4, "vorab", 3, 3)));
    }

    [TestCase("26h", 0)]
    [TestCase("0s", 1)]
    public void Status_is_a_check_for_monitors(string age, int code)
    {
        Refresh();
        Assert.That(Tool.Run(_folder.Path, "status", "--max-age", age, "--quiet").ExitCode, Is.EqualTo(code));
    }

    [Test]
    public void An_archive_that_no_run_has_filled_is_not_fresh()
    {
        Tool.Run(_folder.Path, "capture", Tool.Data);
        Assert.That(Tool.Run(_folder.Path, "status", "--max-age", "26h").ExitCode, Is.EqualTo(1));
    }

    [Test]
    public void Status_tells_what_failed_and_when_it_is_tried_again()
    {
        _host.Fail("9900001.pdf", Faults.Challenge);
        Refresh();
        var failing = Tool.Run(_folder.Path, "status", "--json").Json.Single(line => line.TryGetProperty("failures", out var n) && n.GetInt32() > 0);
        Assert.That((failing.GetProperty("dokumentnummer").GetString(), failing.GetProperty("next_look").ValueKind), Is.EqualTo(("99/1", JsonValueKind.String)));
    }

    [Test]
    public void Status_tells_the_age_of_the_newest_capture()
    {
        Refresh();
        Assert.That(Tool.Run(_folder.Path, "status", "--json").Json[^1].GetProperty("newest_capture_hours").GetDouble(), Is.InRange(0, 0.5));
    }

    [Test]
    public void A_run_that_DIP_refused_does_not_count_for_a_monitor()
    {
        _folder.Write("key", "expired");
        var run = Refresh();
        Assert.That((run.ExitCode, Tool.Run(_folder.Path, "status", "--max-age", "26h", "--quiet").ExitCode), Is.EqualTo((2, 1)));
    }
}
