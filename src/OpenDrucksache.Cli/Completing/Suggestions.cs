using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace OpenDrucksache.Cli.Completing;

/// <summary>
/// Answers what the shell asks with <c>drucksache [suggest:9] "drucksache di"</c>: a word and what it means, a line each.
/// A shell that completes is never disturbed: where something is wrong, nothing is suggested.
/// </summary>
internal sealed class Suggestions(SuggestDirective directive, Func<string, ParseResult> parse) : SynchronousCommandLineAction
{
    /// <summary>Takes the place of what System.CommandLine would print.</summary>
    public static void AddTo(RootCommand root, Func<string, ParseResult> parse)
    {
        var directive = root.Directives.OfType<SuggestDirective>().Single();
        directive.Action = new Suggestions(directive, parse);
    }

    public override int Invoke(ParseResult parseResult)
    {
        try
        {
            var line = parseResult.Tokens is [.., { Type: not TokenType.Directive } last] ? last.Value : "";
            var position = parseResult.GetResult(directive)?.Values is [var given, ..] && int.TryParse(given, out var number) ? Math.Clamp(number, 0, line.Length) : line.Length;
            Suggest(line[..position], parseResult.InvocationConfiguration.Output);
        }
        catch (Exception e) when (e is TroubleException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
        }

        return ExitCode.Done;
    }

    private void Suggest(string line, TextWriter output)
    {
        var word = line[(line.LastIndexOf(' ') + 1)..];
        var isOption = word.StartsWith('-');
        var before = "";
        if (isOption && word.IndexOf('=', StringComparison.Ordinal) is var equals and > 0)
        {
            (isOption, before) = (false, word[..(equals + 1)]);
            line = $"{line[..(line.Length - word.Length + equals)]} {word[(equals + 1)..]}";
            word = word[(equals + 1)..];
        }

        foreach (var item in parse(line).GetCompletions(line.Length).Where(item => item.Label.StartsWith(word, StringComparison.Ordinal) && IsOfUse(item, isOption)))
        {
            output.Write($"{before}{item.Label}\t{item.Detail?.ReplaceLineEndings(" ")}\n");
        }
    }

    /// <summary>Options where one was begun, by their long names: nobody completes to a single letter.</summary>
    private static bool IsOfUse(CompletionItem item, bool isOption) => item.Label switch
    {
        ['-', '-', ..] => isOption,
        ['-' or '/', ..] => false,
        _ => true,
    };
}
