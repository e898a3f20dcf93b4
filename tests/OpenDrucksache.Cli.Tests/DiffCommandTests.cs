using System.Text;

namespace OpenDrucksache.Tests;

public sealed class DiffCommandTests : ToolInFolder
{
    private static readonly string Draft = Path.Combine(Tool.Data, "2026-07-07", "99-101.txt");
    private static readonly string Edited = Path.Combine(Tool.Data, "2026-07-28", "99-101.txt");

    [Test]
    public void Papers_that_differ_are_exit_code_1() =>
        Assert.That(Tool.Run(_folder.Path, "diff", Draft, Edited).ExitCode, Is.EqualTo(1));

    [Test]
    public void A_paper_against_itself_is_exit_code_0() =>
        Assert.That(Tool.Run(_folder.Path, "diff", Draft, Draft).ExitCode, Is.Zero);

    [Test]
    public void A_paper_of_the_archive_alone_is_its_draft_against_its_newest_Fassung()
    {
        Tool.Run(_folder.Path, "capture", Tool.Data);
        var json = Tool.Run(_folder.Path, "diff", "99/103", "--json").Json[0];
        Assert.That(
            (json.GetProperty("old").GetProperty("ref").GetString(), json.GetProperty("new").GetProperty("ref").GetString()),
            Is.EqualTo(("99/103@v1", "99/103@v3")));
    }

    [Test]
    public void The_second_ref_may_leave_out_the_number()
    {
        Tool.Run(_folder.Path, "capture", Tool.Data);
        Assert.That(
            Tool.Run(_folder.Path, "diff", "99/103@v1", "@v2", "--json").Json[0].GetProperty("new").GetProperty("ref").GetString(),
            Is.EqualTo("99/103@v2"));
    }

    [Test]
    public void A_Fassung_and_a_file_may_be_mixed()
    {
        Tool.Run(_folder.Path, "capture", Tool.Data);
        Assert.That(Tool.Run(_folder.Path, "diff", "99/101@v1", Draft).ExitCode, Is.Zero);
    }

    [Test]
    public void A_unified_diff_is_accepted_by_patch()
    {
        Shell.Require("patch");
        File.WriteAllText(_folder["paper.txt"], Tool.Run(_folder.Path, "show", Draft).Out);
        File.WriteAllText(_folder["changes.patch"], Tool.Run(_folder.Path, "diff", Draft, Edited, "--format", "unified").Out);
        Shell.Run(_folder.Path, "patch -s paper.txt changes.patch");
        Assert.That(File.ReadAllText(_folder["paper.txt"]), Is.EqualTo(Tool.Run(_folder.Path, "show", Edited).Out));
    }

    [Test]
    public void The_output_goes_to_a_file()
    {
        Tool.Run(_folder.Path, "diff", Draft, Edited, "--format", "markdown", "-o", "changes.md");
        Assert.That(File.ReadAllText(_folder["changes.md"]), Is.EqualTo(Tool.Run(_folder.Path, "diff", Draft, Edited, "--format", "markdown").Out));
    }

    [Test]
    public void A_batch_answers_in_the_order_of_its_pairs()
    {
        var pairs = string.Concat(Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? Pair(Draft, Edited) : Pair(Edited, Draft)));
        var run = Tool.RunWith(_folder.Path, Encoding.UTF8.GetBytes(pairs), "diff", "--batch");
        Assert.That(
            run.Json.Select(line => line.GetProperty("old").GetProperty("ref").GetString()),
            Is.EqualTo(Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? Draft : Edited)));
    }

    [Test]
    public void A_pair_that_fails_is_a_line_with_an_error()
    {
        var run = Tool.RunWith(_folder.Path, Encoding.UTF8.GetBytes(Pair(Draft, "absent") + "rubbish\n" + Pair(Draft, Edited)), "diff", "--batch");
        Assert.That(run.Json.Select(line => line.TryGetProperty("error", out _)), Is.EqualTo(new[] { true, true, false }));
    }

    [Test]
    public void A_batch_with_a_failed_pair_is_partly_done() =>
        Assert.That(Tool.RunWith(_folder.Path, Encoding.UTF8.GetBytes(Pair(Draft, "absent")), "diff", "--batch").ExitCode, Is.EqualTo(3));

    [Test]
    public void Colour_is_used_when_asked_for() =>
        Assert.That(Tool.Run(_folder.Path, "diff", Draft, Edited, "--color", "always").Out, Does.Contain('\u001b'));

    [Test]
    public void Colour_is_not_used_in_a_pipe() =>
        Assert.That(Tool.Run(_folder.Path, "diff", Draft, Edited).Out, Does.Not.Contain('\u001b'));

    private static string Pair(string old, string @new) =>
        System.Text.Json.JsonSerializer.Serialize(new { old, @new }) + "\n";
}
