using System.IO.Abstractions;
using System.Text;
using OpenDrucksache.Tests;

namespace OpenDrucksache.Cli.Tests;

/// <summary>The tool in this process, with an environment and a terminal of its own; its folder is named by absolute paths.</summary>
internal sealed class HereTool(string folder)
{
    public Dictionary<string, string> Variables { get; } = new() { ["XDG_CONFIG_HOME"] = Path.Combine(folder, "settings"), ["DRUCKSACHE_ARCHIVE"] = Path.Combine(folder, "archive") };

    public Host Host { get; init; } = new()
    {
        Files = new FileSystem(),
        Clock = TimeProvider.System,
        Out = TextWriter.Null,
        OutBytes = Stream.Null,
        Error = TextWriter.Null,
        ErrorIsTerminal = false,
        OpenNetwork = () => throw new InvalidOperationException("these tests ask nobody"),
        OpenIn = () => Stream.Null,
        OutIsTerminal = false,
        Width = 100,
        Variable = _ => null,
        Interrupted = CancellationToken.None,
    };

    public ToolRun Run(params string[] arguments)
    {
        using var bytes = new MemoryStream();
        using var output = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(Host with { Out = output, OutBytes = bytes, Error = error, Variable = Variables.GetValueOrDefault }, arguments);
        output.Flush();
        return new ToolRun(code, Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
    }
}
