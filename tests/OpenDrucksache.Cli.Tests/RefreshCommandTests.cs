using System.Diagnostics;
using System.Text;
using OpenDrucksache.FakeDip;

namespace OpenDrucksache.Tests;

/// <summary>The real program against a fake DIP on loopback.</summary>
public sealed class RefreshCommandTests : ToolBesideDip
{
    [Test]
    public void The_summary_has_the_fields_of_the_contract() =>
        Assert.That(
            Refresh("--json").Json[^1].EnumerateObject().Select(p => p.Name),
            Is.SupersetOf(new[] { "type", "source", "new", "unchanged", "failed", "compared", "changed", "release", "requests", "open", "announced", "complete" }));

    [Test]
    public void New_papers_are_kept() =>
        Assert.That((Refresh().ExitCode, List().Count), Is.EqualTo((0, 3)));

    [Test]
    public void A_second_run_keeps_nothing_new()
    {
        Refresh();
        Assert.That(Refresh("--json").Json[^1].GetProperty("new").GetInt32(), Is.Zero);
    }

    [Test]
    public void A_second_run_with_nothing_new_makes_no_release()
    {
        Refresh("--publish", "out");
        Assert.That(
            (Refresh("--publish", "out", "--json").Json[^1].GetProperty("release_is_new").GetBoolean(), Directory.GetDirectories(_folder["out/data/releases"]).Length),
            Is.EqualTo((false, 1)));
    }

    [Test]
    public void A_list_says_where_a_watched_paper_is_in_its_life()
    {
        Refresh();
        _host.World.Listed()[0].IsListed = false;
        Refresh();
        Assert.That(List().Select(paper => paper.GetProperty("life").GetString()), Is.EquivalentTo(new[] { "withdrawn", "vorab", "vorab" }));
    }

    [Test]
    public void A_list_of_announced_papers_has_those_of_which_nothing_is_held()
    {
        _host.World.Add("99/77").Typ = "Gesetzentwurf";
        Refresh();
        var listed = Tool.Run(_folder.Path, "list", "--announced", "--json").Json.Single();
        Assert.That(
            (listed.GetProperty("dokumentnummer").GetString(), listed.GetProperty("drucksachetyp").GetString(), listed.GetProperty("life").GetString(), listed.GetProperty("fassungen").GetInt32()),
            Is.EqualTo(("99/77", "Gesetzentwurf", "announced", 0)));
    }

    [Test]
    public void Without_a_key_it_is_said_where_to_get_one() =>
        Assert.That(
            Tool.Run(_folder.Path, "refresh", "--dip-url", $"{_host.Dip}"),
            Has.Property("ExitCode").EqualTo(2).And.Property("Error").Match(@"^drucksache: .*--key-file.*hilfe/api.*\n$"));

    [Test]
    public void A_wrong_key_is_one_line_and_exit_code_2()
    {
        _folder.Write("key", "wrong");
        Assert.That(Refresh(), Has.Property("ExitCode").EqualTo(2).And.Property("Error").Match(@"^drucksache: DIP does not take the key.*hilfe/api.*\n$"));
    }

    [TestCase("--dip-url", "http://dip.example/api")]
    [TestCase("--wahlperiode", "0")]
    [TestCase("--max-requests", "0")]
    [TestCase("--max-time", "soon")]
    [TestCase("--pause", "-1")]
    [TestCase("--contact", "a\nb")]
    [TestCase("--since", "yesterday")]
    [TestCase("--from", "key")]
    public void Wrong_use_is_one_line_and_exit_code_2(string option, string value)
    {
        var run = Tool.Run(_folder.Path, "refresh", "--key-file", "key", "--max-requests", "9", option, value);
        Assert.That((run.ExitCode, run.Error.Count(c => c == '\n'), _host.Requests.Count), Is.EqualTo((2, 1, 0)), run.Error);
    }

    [Test]
    public void A_dry_run_asks_nothing_and_says_what_it_would_ask()
    {
        Refresh();
        _host.Requests.Clear();
        var run = Tool.Run(_folder.Path, "refresh", "--dry-run", "--json", "--dip-url", $"{_host.Dip}", "--pdf-url", $"{_host.Address}");
        Assert.That(
            (_host.Requests.Count, string.Join(' ', run.Json.SkipLast(1).Select(line => line.GetProperty("why").GetString()))),
            Is.EqualTo((0, "sweep look look look text changes")));
    }

    [Test]
    public void Requests_are_half_a_second_apart_unless_told()
    {
        Tool.Run(_folder.Path, "refresh", "--key-file", "key", "--dip-url", $"{_host.Dip}", "--pdf-url", $"{_host.Address}");
        var times = _host.Requests.Select(r => Stopwatch.GetElapsedTime(0, r.Stamp)).Order().ToList();
        Assert.That(times.Zip(times.Skip(1), (a, b) => b - a).ToList(), Has.Count.GreaterThan(3).And.All.GreaterThanOrEqualTo(TimeSpan.FromMilliseconds(500)));
    }

    [Test]
    public void A_run_asks_for_what_it_is_bounded_to()
    {
        Refresh("--since", "2026-07-07", "--wahlperiode", "98", "--wahlperiode", "99", "--typ", "Kleine Anfrage");
        var asked = _host.DipRequests.First();
        Assert.That(
            new[] { "f.aktualisiert.start", "f.wahlperiode", "f.drucksachetyp" }.SelectMany(asked.Values),
            Is.EqualTo(new[] { "2026-07-07T00:00:00+00:00", "98", "99", "Kleine Anfrage" }));
    }

    [Test]
    public void A_run_that_may_ask_no_more_ends_with_exit_code_3() =>
        Assert.That(Refresh("--max-requests", "2").ExitCode, Is.EqualTo(3));

    [Test]
    public void The_key_is_in_nothing_that_a_run_leaves()
    {
        var run = Refresh("--verbose", "--publish", "out");
        var files = Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "key").Select(File.ReadAllBytes);
        Assert.That(
            (run.Out + run.Error).Contains(FakeHost.Key, StringComparison.Ordinal) || files.Any(bytes => bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(FakeHost.Key)) >= 0),
            Is.False);
    }

    [Test]
    public void A_hostile_title_does_not_reach_the_terminal()
    {
        _host.World.Listed()[0].Titel = "\u001b[2J\u202Ehostile\r\n";
        var run = Refresh();
        Assert.That((run.ExitCode, (run.Out + run.Error + Tool.Run(_folder.Path, "status").Out).Any(c => c is '\u001b' or '\u202E')), Is.EqualTo((0, false)));
    }

    [Test]
    public void A_hostile_message_does_not_reach_the_terminal()
    {
        _host.Fail("/api/", Faults.Error(400, "\\u001b[2J\u202Ehostile"));
        var error = Refresh().Error;
        Assert.That((error.Contains("hostile", StringComparison.Ordinal), error.Any(c => c is '\u001b' or '\u202E')), Is.EqualTo((true, false)));
    }

    [Test]
    public void Killed_again_and_again_it_comes_to_the_same_end() => KillRounds(papers: 30, kills: 4);

    [Test, Explicit, Category("Long")]
    public void Killed_60_times_it_comes_to_the_same_end() => KillRounds(papers: 200, kills: 60);

    private void KillRounds(int papers, int kills)
    {
        AddDrafts(papers, from: 4);
        var moments = new Random(1);
        for (var kill = 0; kill < kills; kill++)
        {
            using var process = Tool.Start(_folder.Path, Arguments());
            process.WaitForExit(moments.Next(250, 1200));
            process.Kill();
            process.WaitForExit();
        }

        var last = Refresh();
        var verified = Tool.Run(_folder.Path, "verify", "--fixity");
        Assert.That(
            (last.ExitCode, verified.ExitCode, List().Count, List().All(paper => paper.GetProperty("fassungen").GetInt32() == 1)),
            Is.EqualTo((0, 0, papers + 3, true)),
            last.Error + verified.Out);
    }
}
