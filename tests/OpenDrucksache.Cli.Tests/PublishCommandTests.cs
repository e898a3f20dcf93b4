using System.Text.Json;

namespace OpenDrucksache.Tests;

public sealed class PublishCommandTests : ToolInFolder
{
    [Test]
    public void A_damaged_paper_is_left_out_and_named()
    {
        Capture(Tool.Data);
        Damage("99%2f101");
        var published = Publish();
        Assert.That(published.Error, Does.Contain("99/101: its object in the archive is damaged"));
        Assert.That(published.ExitCode, Is.EqualTo(3));
    }

    [Test]
    public void A_damaged_paper_is_named_in_the_account_of_completeness()
    {
        Capture(Tool.Data);
        Damage("99%2f101");
        var folder = Publish().Json[^1].GetProperty("folder").GetString()!;
        Assert.That(
            JsonDocument.Parse(File.ReadAllText(_folder[folder, "coverage.json"])).RootElement.GetProperty("failed").EnumerateArray().Select(failed => failed.GetProperty("ref").GetString()),
            Is.EqualTo(new[] { "99/101" }));
    }

    [Test]
    public void A_release_and_the_delta_to_the_next_make_the_next()
    {
        Capture(Path.Combine(Tool.Data, "2026-07-07"));
        var older = Publish().Json[^1].GetProperty("folder").GetString()!;
        Capture(Tool.Data);
        var newer = Publish().Json[^1];
        var applied = Tool.Run(_folder.Path, "apply-delta", older, newer.GetProperty("delta").GetString()!, "--out", "made");
        Assert.That(applied.ExitCode, Is.Zero, applied.Error);
        Assert.That(Shell.Run(_folder.Path, $"diff -r made '{newer.GetProperty("folder").GetString()}' && echo same"), Is.EqualTo("same\n"));
    }

    [Test]
    public void The_same_archive_gives_the_same_bytes_elsewhere_on_another_machine()
    {
        Capture(Tool.Data);
        var here = Publish().Json[^1].GetProperty("folder").GetString();
        Shell.Run(_folder.Path, $"mkdir 'a b' && TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8 DOTNET_PROCESSOR_COUNT=1 dotnet '{Tool.Path}' publish --archive \"$PWD/archive\" --out 'a b/ö'");
        Assert.That(Shell.Run(_folder.Path, $"diff -r '{here}' 'a b/ö/data/releases/{Path.GetFileName(here)}' && echo same"), Is.EqualTo("same\n"));
    }

    [Test]
    public void A_release_is_withdrawn_by_its_folder()
    {
        Capture(Path.Combine(Tool.Data, "2026-07-07"));
        var older = Publish().Json[^1];
        Capture(Tool.Data);
        var withdrawn = Tool.Run(_folder.Path, "withdraw", Publish().Json[^1].GetProperty("folder").GetString()!, "--reason", "wrong", "--json");
        Assert.That(withdrawn.Json[0].GetProperty("latest").GetString(), Is.EqualTo(older.GetProperty("release").GetString()), withdrawn.Error);
    }

    [Test]
    public void Pages_say_at_once_that_their_release_was_withdrawn_and_why()
    {
        Capture(Tool.Data);
        Tool.Run(_folder.Path, "withdraw", Publish().Json[^1].GetProperty("folder").GetString()!, "--reason", "wrong \"; } * { x: y");
        Assert.That(File.ReadAllText(_folder["out", "stil.css"]), Does.Contain(@"zur\0000fcckgezogen\00003a wrong \000022\00003b \00007d \00002a \00007b x\00003a y"""));
    }

    [Test]
    public void Pages_say_nothing_of_an_older_release_that_was_withdrawn()
    {
        Capture(Path.Combine(Tool.Data, "2026-07-07"));
        var older = Publish().Json[^1].GetProperty("folder").GetString()!;
        Capture(Tool.Data);
        Publish();
        Tool.Run(_folder.Path, "withdraw", older, "--reason", "wrong");
        Assert.That(File.ReadAllText(_folder["out", "stil.css"]), Does.Not.Contain("body::before"));
    }

    [Test]
    public void A_refresh_keeps_as_many_releases_as_it_is_told()
    {
        foreach (var folder in new[] { Path.Combine(Tool.Data, "2026-07-07"), Tool.Data })
        {
            Assert.That(Tool.Run(_folder.Path, "refresh", "--from", folder, "--publish", "out", "--keep", "1").ExitCode, Is.Zero);
        }

        Assert.That(Directory.GetDirectories(_folder["out", "data", "releases"]), Has.Length.EqualTo(1));
    }

    [TestCase("refresh", "--from", "in", "--keep", "1")]
    [TestCase("refresh", "--from", "in", "--publish", "out", "--keep", "0")]
    [TestCase("publish", "--out", "out", "--keep", "0")]
    [TestCase("withdraw", "2026-01-01-00000000", "--reason", "wrong")]
    [TestCase("withdraw", "2026-01-01-00000000")]
    [TestCase("apply-delta", "a", "b", "--out", "c")]
    public void What_cannot_be_done_is_one_line_and_exit_code_2(params string[] arguments)
    {
        var run = Tool.Run(_folder.Path, arguments);
        Assert.That((run.ExitCode, run.Error.Count(c => c == '\n')), Is.EqualTo((2, 1)), run.Error);
    }

    private ToolRun Publish() => Tool.Run(_folder.Path, "publish", "--out", "out", "--json");

    private void Capture(string path) => Assert.That(Tool.Run(_folder.Path, "capture", path).ExitCode, Is.Zero);

    private void Damage(string paper)
    {
        var inventory = Directory.EnumerateFiles(_folder["archive", "ocfl"], "inventory.json", SearchOption.AllDirectories)
            .Where(file => file.Contains(paper, StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.That(inventory, Is.Not.Empty);
        foreach (var file in inventory)
        {
            File.SetAttributes(file, FileAttributes.Normal);
            File.WriteAllText(file, "{");
        }

        File.Delete(_folder["archive", "index", "index.sqlite"]);
    }
}
