using System.CommandLine;
using System.CommandLine.Parsing;

namespace OpenDrucksache.Cli;

/// <summary>What is wrong with a command line, in one line, with what was probably meant.</summary>
internal static class Complaint
{
    /// <summary>The complaint; null where there is none.</summary>
    public static string? Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var words = command.Subcommands.SelectMany(known => known.Aliases.Prepend(known.Name)).ToList();
        if (words.Count > 0 && parsed.UnmatchedTokens is [[not '-', ..] word, ..])
        {
            return $"{word}: there is no such command.{Nearest.Question(word, words)} {See(command)}";
        }

        if (Stray(parsed) is { } option)
        {
            return $"{option}: there is no such option.{Nearest.Question(option, Options(command))} {See(command)}";
        }

        if (parsed.Tokens.FirstOrDefault(token => token.Value.Length == 0) is { } empty)
        {
            return $"{Before(empty, parsed.Tokens)}an empty word was given: perhaps a variable that is not set? {See(command)}";
        }

        return parsed.Errors is [.., var error] ? $"{Words(error)} {See(command)}" : null;
    }

    /// <summary>Options of the command and of all commands.</summary>
    public static IEnumerable<Option> Known(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(Known).Where(option => option.Recursive));

    /// <summary>A word where a number belongs is called that, not by the type that it is no value of.</summary>
    private static string Words(ParseError error) => error.SymbolResult is OptionResult { Option: var option, Tokens: [.., var given] } && error.Message.Contains("System.", StringComparison.Ordinal)
        ? $"{option.Name} {given.Value}: is no number."
        : error.Message.TrimEnd();

    private static IEnumerable<string> Options(Command command) => Known(command).Where(option => !option.Hidden).Select(option => option.Name);

    /// <summary>What looks like an option and would else be taken for the name of a file; behind <c>--</c> everything is a name.</summary>
    private static string? Stray(ParseResult parsed)
    {
        var named = parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).ToHashSet();
        return parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Where(named.Contains).Select(token => token.Value)
            .Concat(parsed.UnmatchedTokens)
            .FirstOrDefault(word => word.StartsWith("--", StringComparison.Ordinal) && word.Length > 2);
    }

    private static string Before(Token empty, IReadOnlyList<Token> tokens) =>
        tokens.TakeWhile(token => token != empty).LastOrDefault() is { Type: TokenType.Option, Value: var option } ? $"{option}: " : "";

    private static string See(Command command) => $"See 'drucksache {(command is RootCommand ? "" : command.Name + " ")}--help'";
}
