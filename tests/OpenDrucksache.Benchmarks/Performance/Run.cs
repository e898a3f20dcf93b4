using System.Diagnostics;
using System.Globalization;

namespace OpenDrucksache.Benchmarks.Performance;

/// <summary>A program that ran to its end.</summary>
internal sealed record Run(string Out, double Seconds, double Megabytes)
{
    /// <summary>Runs it, with the time that it took from start to end and the most memory that it held.</summary>
    public static Run Of(string program, params string[] arguments) => With("", program, arguments);

    /// <summary>Runs it with standard input.</summary>
    public static Run With(string input, string program, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/time", ["-f", "%M", program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        var seconds = watch.Elapsed.TotalSeconds;
        var said = error.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return process.ExitCode is 0 or 1
            ? new Run(output.Result, seconds, double.Parse(said[^1], CultureInfo.InvariantCulture) / 1024)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: exit code {process.ExitCode}: {string.Join(' ', said)}");
    }

    /// <summary>The seconds of some work in this process.</summary>
    public static double Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    }
}
