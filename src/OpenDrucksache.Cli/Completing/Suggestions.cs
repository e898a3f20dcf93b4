using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;

namespace OpenDrucksache.Cli.Completing;

/// <summary>
/// Answers what the shell asks with <c>drucksache [suggest:9] "drucksache di"</c>: a word and what it means, a line each.
/// A shell that completes is never disturbed: where something is wrong, nothing is suggested.
/// </summary>
internal sealed class Suggestions(Func<string, ParseResult> parse) : SynchronousCommandLineAction
{
    /// <summary>Takes the place of what System.CommandLine would print.</summary>
    public static void AddTo(RootCommand root, Func<string, ParseResult> parse) =>
        root.Directives.OfType<SuggestDirective>().Single().Action = new Suggestions(parse);

    public override int Invoke(ParseResult parseResult)
    {
        try
        {
            var line = parseResult.UnmatchedTokens.Concat(parseResult.CommandResult.Tokens.Select(token => token.Value)).LastOrDefault() ?? "";
            var position = int.TryParse(Position(parseResult), out var given) ? Math.Clamp(given, 0, line.Length) : line.Length;
            var output = parseResult.InvocationConfiguration.Output;
            foreach (var item in parse(line[..position]).GetCompletions(position).Where(IsOfUse))
            {
                output.Write($"{item.Label}\t{item.Detail?.ReplaceLineEndings(" ")}\n");
            }
        }
        catch (Exception e) when (e is TroubleException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
        }

        return ExitCode.Done;
    }

    private static string? Position(ParseResult parsed) =>
        parsed.GetResult(parsed.RootCommandResult.Command is RootCommand root ? root.Directives.OfType<SuggestDirective>().Single() : throw new InvalidOperationException())?.Values.FirstOrDefault();

    /// <summary>The long names; nobody completes to a single letter.</summary>
    private static bool IsOfUse(CompletionItem item) => item.Label is not (['/', ..] or ['-', not '-']);
}
