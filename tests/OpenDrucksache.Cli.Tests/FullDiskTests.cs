namespace OpenDrucksache.Tests;

/// <summary>The tool on a disk that is really full.</summary>
public sealed class FullDiskTests
{
    private TempFolder _folder = null!;

    [SetUp]
    public void MakePapers()
    {
        _folder = new();
        SmallDisk.Require(_folder);
        var paper = File.ReadAllText(Path.Combine(Tool.Data, "2026-07-07", "99-101.txt"));
        for (var number = 1; number <= 60; number++)
        {
            _folder.Write($"in/{number}.txt", paper.Replace("99/101", $"99/{200 + number}", StringComparison.Ordinal));
        }
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void A_capture_ends_with_one_line_and_exit_code_2() =>
        Assert.That(OnDisk(400, "drucksache capture in --archive disk/a >out.txt 2>err.txt; echo $?; wc -l <err.txt").Trim(), Is.EqualTo("2\n1"));

    [Test]
    public void What_was_kept_before_is_whole() =>
        Assert.That(OnDisk(400, "drucksache capture in --archive disk/a >out.txt 2>err.txt; drucksache verify --fixity --archive disk/a >verify.txt; echo $?").Trim(), Is.EqualTo("0"));

    [Test]
    public void With_room_again_the_rest_is_kept() =>
        Assert.That(
            OnDisk(400, "drucksache capture in --archive disk/a >out.txt 2>err.txt; mount -o remount,size=40m disk; drucksache capture in --archive disk/a | tail -n 1; drucksache list --archive disk/a | wc -l"),
            Does.Match("\\d+ new, \\d+ unchanged, 0 failed\\n60\\n"));

    [Test]
    public void A_publish_leaves_nothing_behind() =>
        Assert.That(
            OnDisk(100, "drucksache capture in --archive a >out.txt; drucksache publish --archive a --out disk/out >out.txt 2>err.txt; echo $?; wc -l <err.txt; find disk -path '*releases/*' | wc -l").Trim(),
            Is.EqualTo("2\n1\n0"));

    private string OnDisk(int kilobytes, string line) => SmallDisk.Run(_folder, kilobytes, line);
}
