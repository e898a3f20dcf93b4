using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace OpenDrucksache.Cli;

/// <summary><c>drucksache --version</c>: the version, and the commit that it was built from.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    private const int ShortCommit = 12;

    /// <summary>As it is printed.</summary>
    public static string Text { get; } = typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+') switch
    {
        [var version, { Length: >= ShortCommit } commit] => $"drucksache {version} (commit {commit[..ShortCommit]})",
        [var version, ..] => $"drucksache {version}",
        [] => "drucksache",
    };

    public static void AddTo(RootCommand root) => root.Options.OfType<VersionOption>().Single().Action = new VersionLine();

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(Text);
        return ExitCode.Done;
    }
}
