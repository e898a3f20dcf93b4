using System.Diagnostics;

namespace OpenDrucksache.Tests;

/// <summary>Commands of the system that the tool's output is held against.</summary>
internal static class Shell
{
    /// <summary>Skips the test, and says so, where the system lacks a command.</summary>
    public static void Require(string command) =>
        Assume.That(Run(".", $"command -v {command} || true"), Is.Not.Empty, $"skipped: this system has no {command}");

    /// <summary>Runs a line of bash and returns what it printed; a failure fails the test.</summary>
    public static string Run(string folder, string line)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", line])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, $"{line}: {error.Result}");
        return output;
    }
}
