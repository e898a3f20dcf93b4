using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace OpenDrucksache.Tests;

/// <summary>What a run of the tool gave.</summary>
internal sealed record ToolRun(int ExitCode, string Out, string Error)
{
    /// <summary>The lines of standard output as JSON.</summary>
    public IReadOnlyList<JsonElement> Json =>
        [.. Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}

/// <summary>The real program in a process of its own, in a folder of its own.</summary>
internal static class Tool
{
    /// <summary>The program that <c>$OPENDRUCKSACHE_TOOL</c> names, as it is shipped; else the one built beside the tests.</summary>
    public static string Path { get; } = Environment.GetEnvironmentVariable("OPENDRUCKSACHE_TOOL") ?? System.IO.Path.Combine(AppContext.BaseDirectory, "drucksache.dll");

    public static string Data { get; } = System.IO.Path.Combine(Repository.Root, "data");

    /// <summary>Runs it to its end.</summary>
    public static ToolRun Run(string folder, params string[] arguments) => RunWith(folder, [], arguments);

    /// <summary>Runs it with standard input.</summary>
    public static ToolRun RunWith(string folder, byte[] input, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, output, error.Result);
    }

    /// <summary>Starts it with all three streams redirected.</summary>
    public static Process Start(string folder, params string[] arguments) => Start(new ProcessStartInfo("dotnet", [Path, .. arguments]), folder);

    /// <summary>Starts it as a shell starts what is in the foreground: what a script starts in the background, as CI does, hears no Ctrl-C.</summary>
    public static Process StartInForeground(string folder, params string[] arguments) =>
        Start(new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Path, .. arguments]), folder);

    private static Process Start(ProcessStartInfo start, string folder)
    {
        start.WorkingDirectory = folder;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.StandardOutputEncoding = Encoding.UTF8;
        start.StandardErrorEncoding = Encoding.UTF8;
        start.Environment.Remove("DRUCKSACHE_ARCHIVE");
        start.Environment.Remove("COLUMNS");
        start.Environment["XDG_CONFIG_HOME"] = System.IO.Path.Combine(folder, ".config");
        return Process.Start(start)!;
    }
}
