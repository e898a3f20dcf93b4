namespace OpenDrucksache.Tests;

/// <summary>A disk that is really full: a small tmpfs in a mount namespace of the test's own.</summary>
public sealed class FullDiskTests
{
    private TempFolder _folder = null!;

    [SetUp]
    public void MakePapers()
    {
        _folder = new();
        Assume.That(CanMount(), "skipped: this system lets a test mount nothing");
        Directory.CreateDirectory(_folder["disk"]);
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

    private bool CanMount() => Unshare("mount -t tmpfs none . && echo mounted").Trim() == "mounted";

    private string OnDisk(int kilobytes, string line) =>
        Unshare($"mount -t tmpfs -o size={kilobytes}k none disk && {{ {line}; }}");

    private string Unshare(string line) => Shell.Run(
        _folder.Path,
        $$"""unshare --user --map-root-user --mount bash -c "drucksache() { dotnet '{{Tool.Path}}' \"\$@\"; }; {{line.Replace("$", "\\$", StringComparison.Ordinal)}}" 2>/dev/null || true""");
}
