using System.CommandLine;
using System.CommandLine.Completions;
using OpenDrucksache.Archive;

namespace OpenDrucksache.Cli.Completing;

/// <summary>Papers and Fassungen of the archive that the shell may complete to.</summary>
internal static class PaperNames
{
    private const int Most = 200;

    /// <summary>An argument that takes them.</summary>
    public static Argument<T> CompletedWithPapers<T>(this Argument<T> argument, Host host)
    {
        argument.CompletionSources.Add(context => Complete(host, context).Select(name => new CompletionItem(name)));
        return argument;
    }

    private static IReadOnlyList<string> Complete(Host host, CompletionContext context) =>
        context.ParseResult is { } parsed ? ArchivedNames.Beginning(host.Files, parsed.ArchiveFolder(), context.WordToComplete, Most) : [];
}
