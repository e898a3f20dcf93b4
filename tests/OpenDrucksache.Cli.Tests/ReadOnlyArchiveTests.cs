namespace OpenDrucksache.Tests;

/// <summary>An archive that really cannot be written to: mounted read-only in a mount namespace of the test's own.</summary>
public sealed class ReadOnlyArchiveTests
{
    private TempFolder _folder = null!;

    [OneTimeSetUp]
    public void FillArchive()
    {
        _folder = new();
        Directory.CreateDirectory(_folder["a"]);
        Assume.That(Sealed("echo mounted").Trim(), Is.EqualTo("mounted"), "skipped: this system lets a test mount nothing");
        foreach (var day in new[] { "2026-07-07", "2026-07-28" })
        {
            Tool.Run(_folder.Path, "capture", Path.Combine(Tool.Data, day), "--archive", "a");
        }
    }

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Reading_says_what_it_says_elsewhere()
    {
        var lines = Reading("list --open", "log 99/101", "show 99/101@v1", "diff 99/101", "verify --fixity", "publish --out out") + "rm -r out";
        var expected = Run(lines);
        Assert.That(Sealed(lines), Is.EqualTo(expected));
    }

    [Test]
    public void Reading_needs_no_index()
    {
        var lines = Reading("list", "log 99/101");
        var expected = Run(lines);
        Assert.That(Run("mv a/index away; " + Mounted(lines) + "; mv away a/index"), Is.EqualTo(expected));
    }

    [TestCase("capture a")]
    [TestCase("rebuild-index")]
    public void Writing_is_refused_with_one_line_and_exit_code_2(string command) =>
        Assert.That(
            Sealed($"drucksache {command} --archive a 2>&1; echo $?"),
            Does.Match("^drucksache: .*read-only file system[^\n]*\n2\n$"));

    private static string Reading(params string[] commands) => string.Concat(commands.Select(command => $"drucksache {command} --archive a 2>&1; echo $?; "));

    private static string Mounted(string lines) => $"mount --bind a a && mount -o remount,ro,bind a && {{ {lines.TrimEnd(' ', ';')}; }}; umount a";

    private string Sealed(string lines) => Run(Mounted(lines));

    private string Run(string line) => Shell.Run(
        _folder.Path,
        $$"""unshare --user --map-root-user --mount bash -c "drucksache() { dotnet '{{Tool.Path}}' \"\$@\"; }; {{line.Replace("$", "\\$", StringComparison.Ordinal)}}" 2>/dev/null || true""");
}
