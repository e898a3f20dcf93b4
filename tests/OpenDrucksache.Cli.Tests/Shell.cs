using System.Diagnostics;

namespace OpenDrucksache.Tests;

/// <summary>Commands of the system that the tool's output is held against.</summary>
internal static class Shell
{
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
