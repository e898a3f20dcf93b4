using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace OpenDrucksache.Tests.Documents;

/// <summary>A page whose blocks marked <c>console</c> are what somebody typed, one after the other, and what was printed.</summary>
internal sealed class Transcript(string page)
{
    /// <summary>The page as it stands there.</summary>
    public string Text { get; } = File.ReadAllText(Path.Combine(Repository.Root, page)).ReplaceLineEndings("\n");

    /// <summary>The blocks of a language.</summary>
    public IEnumerable<string> Blocks(string language) => Block(language).Matches(Text).Select(block => block.Groups[1].Value);

    /// <summary>Types every command in a folder with a copy of <c>data</c>.</summary>
    public IReadOnlyList<(string Command, string Printed)> RunIn(string folder)
    {
        Shell.Run(folder, $"cp -r '{Tool.Data}' data");
        return [.. Blocks("console").SelectMany(Commands).Select(command => (command, Bash(folder, command)))];
    }

    /// <summary>The page with what was printed.</summary>
    public string With(IReadOnlyList<(string Command, string Printed)> steps)
    {
        var next = 0;
        return Block("console").Replace(Text, block => $"```console\n{string.Concat(Commands(block.Groups[1].Value).Select(_ => Step(steps[next++])))}```");
    }

    private static Regex Block(string language) => new($"^```{language}\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);

    private static IEnumerable<string> Commands(string block) =>
        block.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => line[2..]);

    private static string Step((string Command, string Printed) step) => $"$ {step.Command}\n{step.Printed}";

    private static string Bash(string folder, string command)
    {
        if (command.StartsWith("dotnet test ", StringComparison.Ordinal))
        {
            return "";
        }

        var functions = $$"""
            drucksache() { command dotnet '{{Tool.Path}}' "$@"; }
            dotnet() { if [ "$1 $2 $3 $4" = 'run --project src/OpenDrucksache.Cli --' ]; then shift 4; drucksache "$@"; else command dotnet "$@"; fi; }
            """;
        var start = new ProcessStartInfo("bash", ["-c", $"{functions}\n{{ {command}\n}} 2>&1"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("DRUCKSACHE_ARCHIVE");
        start.Environment["XDG_CONFIG_HOME"] = ".config";
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return printed;
    }
}
