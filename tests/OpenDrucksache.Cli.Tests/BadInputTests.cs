using System.Text;

namespace OpenDrucksache.Tests;

/// <summary>Foreseen trouble: one line that says what, where and what to do, exit code 2, nothing half written.</summary>
public sealed class BadInputTests
{
    private TempFolder _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new();
        _folder.Write("empty.txt", "");
        _folder.Write("rubbish.bin", [0, 1, 2, 3, 255, 254, 0, 7]);
        _folder.Write("letter.txt", "Dear reader,\n\nthis is a letter and no paper.\n");
        _folder.Write("truncated.pdf", "%PDF-1.4\n1 0 obj\n<< /Type /Catalog");
        _folder.Write("list.json", "{\"a\":1}");
        _folder.Write("newer/archive.json", "{\"type\":\"archive\",\"format\":99}");
        _folder.Write("other/letter.txt", "a folder with something else in it");
        _folder.Write("paper.txt", File.ReadAllBytes(Path.Combine(Tool.Data, "2026-07-07", "99-101.txt")));
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("absent.txt: there is no such file or folder", "capture", "absent.txt")]
    [TestCase("empty.txt", "capture", "empty.txt")]
    [TestCase("rubbish.bin", "capture", "rubbish.bin")]
    [TestCase("truncated.pdf", "capture", "truncated.pdf")]
    [TestCase("letter.txt: is no Drucksache", "capture", "letter.txt")]
    [TestCase("list.json: is JSON, but no document of DIP", "capture", "list.json")]
    [TestCase("its text says 99/101, not 99/7", "capture", "paper.txt", "--drucksache", "99/7")]
    [TestCase("99-7: is no Dokumentnummer", "capture", "paper.txt", "--drucksache", "99-7")]
    [TestCase("yesterday: is no time", "capture", "paper.txt", "--seen", "yesterday")]
    [TestCase("newer: was written by a newer version", "capture", "paper.txt", "--archive", "newer")]
    [TestCase("other: is no archive and not empty", "capture", "paper.txt", "--archive", "other")]
    [TestCase("archive: is no archive", "list")]
    [TestCase("newer: was written by a newer version", "list", "--archive", "newer")]
    [TestCase("absent.txt: there is no such file", "show", "absent.txt")]
    [TestCase("absent.txt: there is no such file", "diff", "absent.txt", "paper.txt")]
    [TestCase("paper.txt: a second paper is missing", "diff", "paper.txt")]
    [TestCase("no papers are named", "diff")]
    [TestCase("there is no such severity", "diff", "paper.txt", "paper.txt", "--min-severity", "7")]
    [TestCase("there is no such class of change", "diff", "paper.txt", "paper.txt", "--only", "vandalism")]
    [TestCase("absent: there is no such folder", "verify", "--ocfl", "absent")]
    [TestCase("fly", "fly")]
    [TestCase("--fly", "list", "--fly")]
    [TestCase("argument missing for option: '--archive'", "list", "--archive")]
    [TestCase("--archive: an empty word was given", "list", "--archive", "")]
    [TestCase("--out: an empty word was given", "publish", "--out", "")]
    [TestCase("-o: an empty word was given", "diff", "paper.txt", "paper.txt", "-o", "")]
    [TestCase("an empty word was given: perhaps a variable that is not set?", "show", "")]
    [TestCase("--pause 0,5: is no pause", "refresh", "--pause", "0,5")]
    [TestCase("two<U+001B>[2J lines: there is no such file", "show", "two\u001b[2J\nlines")]
    [TestCase("two<U+001B>[2J lines: there is no such file or folder", "capture", "two\u001b[2J\nlines")]
    [TestCase("list: there is no such command. See", "--", "list")]
    public void Trouble_is_one_line_and_exit_code_2(string said, params string[] arguments)
    {
        var run = Tool.Run(_folder.Path, arguments);
        Assert.That(
            (run.ExitCode, Lines: run.Error.Count(c => c == '\n'), Said: run.Error.Contains(said, StringComparison.Ordinal), Prefixed: run.Error.StartsWith("drucksache: ", StringComparison.Ordinal)),
            Is.EqualTo((2, 1, true, true)),
            run.Error);
    }

    [TestCase("empty.txt")]
    [TestCase("rubbish.bin")]
    [TestCase("truncated.pdf")]
    public void What_cannot_be_read_is_shown_as_trouble(string file)
    {
        var run = Tool.Run(_folder.Path, "show", file);
        Assert.That((run.ExitCode, run.Out, Lines: run.Error.Count(c => c == '\n')), Is.EqualTo((2, "", 1)), run.Error);
    }

    [Test]
    public void A_text_that_is_no_Drucksache_is_still_compared() =>
        Assert.That(Tool.Run(_folder.Path, "diff", "letter.txt", "letter.txt").ExitCode, Is.Zero);

    [Test]
    public void A_locked_archive_is_said_to_be_so()
    {
        Tool.Run(_folder.Path, "capture", "paper.txt");
        using var holder = OpenDrucksache.Archive.ArchiveWriter.Open(new System.IO.Abstractions.FileSystem(), _folder["archive"], TimeProvider.System);
        Assert.That(Tool.Run(_folder.Path, "capture", "paper.txt"), Has.Property("ExitCode").EqualTo(2).And.Property("Error").Contains("drucksache: "));
    }

    [Test]
    public void A_failed_capture_leaves_the_archive_whole()
    {
        Tool.Run(_folder.Path, "capture", "rubbish.bin", "paper.txt");
        Assert.That(Tool.Run(_folder.Path, "verify", "--fixity").ExitCode, Is.Zero);
    }

    [Test]
    public void A_failed_look_is_noted_in_the_log()
    {
        Tool.Run(_folder.Path, "capture", "rubbish.bin", "--seen", "2026-07-07");
        Assert.That(File.ReadAllText(_folder["archive", "observations", "2026-07-07.jsonl"], Encoding.UTF8), Does.Contain("\"outcome\":\"failed\""));
    }
}
