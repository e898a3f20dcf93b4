using System.Diagnostics;
using OpenDrucksache.Tests;

namespace OpenDrucksache.Cli.Tests;

/// <summary>The three streams of the real program: read no further, closed, full, or waited for.</summary>
[Platform("Linux,MacOsX")]
public sealed class StreamTests : ToolInFolder
{
    private static readonly string Old = Path.Combine(Tool.Data, "2026-07-07", "99-101.txt");
    private static readonly string New = Path.Combine(Tool.Data, "2026-07-28", "99-101.txt");

    [TestCase("show --json -", "{\"paper\":\"OLD\"}")]
    [TestCase("diff --batch", "{\"old\":\"OLD\",\"new\":\"NEW\"}")]
    public void What_nobody_reads_any_longer_ends_at_once_and_in_silence(string command, string line) =>
        Assert.That(Bash($"yes '{Named(line)}' | timeout 60 dotnet '{Tool.Path}' {command} 2> said | head -c 1; echo \" ${{PIPESTATUS[1]}}\"; cat said"), Is.EqualTo("{ 0"));

    [TestCase("list --fly", 2)]
    [TestCase("diff OLD NEW --all", 1)]
    [TestCase("capture OLD nothing.txt", 2)]
    public void What_cannot_be_said_is_no_fault(string command, int code) =>
        Assert.That(Bash($"drucksache {Named(command)} > /dev/null 2> /dev/full; echo $?"), Is.EqualTo($"{code}"));

    [TestCase("list")]
    [TestCase("diff OLD NEW")]
    [TestCase("diff OLD NEW --format docx")]
    [TestCase("--help")]
    [TestCase("--version")]
    public void A_full_disk_behind_standard_output_is_one_line_and_exit_code_2(string command) =>
        Assert.That(Bash($"drucksache capture {Old} > /dev/null; drucksache {Named(command)} 2>&1 > /dev/full; echo $?"), Does.Match("^drucksache: the disk or a file cannot be used: No space left[^\n]*\n2$"));

    [TestCase("show -")]
    [TestCase("show --json -")]
    [TestCase("diff --batch")]
    [TestCase("diff - NEW")]
    [TestCase("capture -")]
    public void Ctrl_C_ends_the_wait_for_standard_input(string command)
    {
        using var process = Tool.StartInForeground(_folder.Path, Named(command).Split(' '));
        Thread.Sleep(TimeSpan.FromSeconds(1));
        var error = process.StandardError.ReadToEndAsync();
        Interrupt(process);
        if (!process.WaitForExit(TimeSpan.FromSeconds(30)))
        {
            process.Kill();
        }

        Assert.That((process.ExitCode, error.Result), Is.EqualTo((130, "drucksache: interrupted. What was reported is safe; run it again to go on\n")));
    }

    private static void Interrupt(Process process) => Shell.Run(".", $"kill -INT {process.Id}");

    private static string Named(string line) => line.Replace("OLD", Old, StringComparison.Ordinal).Replace("NEW", New, StringComparison.Ordinal);

    private string Bash(string line) => Shell.Run(_folder.Path, $"drucksache() {{ dotnet '{Tool.Path}' \"$@\"; }}; {line}").TrimEnd();
}
