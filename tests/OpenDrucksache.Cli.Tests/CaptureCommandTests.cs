using System.Text;

namespace OpenDrucksache.Tests;

public sealed class CaptureCommandTests : ToolInFolder
{
    [Test]
    public void The_specimens_are_all_kept() =>
        Assert.That(Tool.Run(_folder.Path, "capture", Tool.Data).ExitCode, Is.Zero);

    [Test]
    public void A_second_capture_keeps_nothing_new()
    {
        Tool.Run(_folder.Path, "capture", Tool.Data);
        Assert.That(Summary(Tool.Run(_folder.Path, "capture", Tool.Data, "--json"), "new"), Is.Zero);
    }

    [Test]
    public void A_folder_named_by_a_date_says_when_its_papers_were_seen()
    {
        Tool.Run(_folder.Path, "capture", Tool.Data);
        Assert.That(FirstSeen("99/101"), Is.EqualTo("2026-07-07T00:00:00Z"));
    }

    [Test]
    public void The_flag_seen_wins_over_the_folder()
    {
        Tool.Run(_folder.Path, "capture", Tool.Data, "--seen", "2026-09-01");
        Assert.That(FirstSeen("99/101"), Is.EqualTo("2026-09-01T00:00:00Z"));
    }

    [Test]
    public void A_line_has_the_fields_of_the_contract() =>
        Assert.That(
            Tool.Run(_folder.Path, "capture", Specimen("2026-07-07/99-101.txt"), "--json").Json[0].EnumerateObject().Select(p => p.Name),
            Is.SupersetOf(new[] { "type", "dokumentnummer", "fassung", "outcome", "art", "sha256", "message" }));

    [Test]
    public void Standard_input_is_captured() =>
        Assert.That(
            Tool.RunWith(_folder.Path, File.ReadAllBytes(Specimen("2026-07-07/99-101.txt")), "capture", "-", "--json").Json[0].GetProperty("fassung").GetString(),
            Is.EqualTo("99/101@v1"));

    [Test]
    public void A_dry_run_says_what_would_be_kept() =>
        Assert.That(Summary(Tool.Run(_folder.Path, "capture", Tool.Data, "--dry-run", "--json"), "new"), Is.Positive);

    [Test]
    public void A_dry_run_keeps_nothing()
    {
        Tool.Run(_folder.Path, "capture", Tool.Data, "--dry-run");
        Assert.That(Directory.GetFileSystemEntries(_folder.Path), Is.Empty);
    }

    [Test]
    public void A_dry_run_says_what_the_capture_then_does() =>
        Assert.That(
            Tool.Run(_folder.Path, "capture", Tool.Data, "--dry-run", "--json").Out,
            Is.EqualTo(Tool.Run(_folder.Path, "capture", Tool.Data, "--json").Out));

    [Test]
    public void One_bad_file_among_good_ones_is_partly_done()
    {
        _folder.Write("in/a.txt", [0, 1, 2, 3]);
        File.Copy(Specimen("2026-07-07/99-101.txt"), _folder["in", "b.txt"]);
        Assert.That(Tool.Run(_folder.Path, "capture", "in").ExitCode, Is.EqualTo(3));
    }

    [Test]
    public void Notes_that_lie_among_papers_are_passed_over()
    {
        _folder.Write("in/README.md", "# Notes\n\nnot a paper");
        File.Copy(Specimen("2026-07-07/99-101.txt"), _folder["in", "b.txt"]);
        Assert.That(Tool.Run(_folder.Path, "capture", "in").ExitCode, Is.Zero);
    }

    [Test]
    public void A_number_is_given_to_a_text_without_one() =>
        Assert.That(
            Tool.RunWith(_folder.Path, Encoding.UTF8.GetBytes("Antrag\n\nder Fraktion MUSTER\n\nEin Titel\n"), "capture", "-", "--drucksache", "99/900", "--json").Json[0].GetProperty("fassung").GetString(),
            Is.EqualTo("99/900@v1"));

    private static string Specimen(string name) => Path.Combine(Tool.Data, name);

    private static int Summary(ToolRun run, string field) => run.Json[^1].GetProperty(field).GetInt32();

    private string? FirstSeen(string number) =>
        Tool.Run(_folder.Path, "log", number, "--json").Json[0].GetProperty("first_seen").GetString();
}
