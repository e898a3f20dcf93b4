using System.CommandLine;

namespace OpenDrucksache.Cli;

/// <summary>An option with a closed set of words, the first of which is the default.</summary>
internal sealed class Choice : Option<string>
{
    public Choice(string name, string description, params string[] words)
        : base(name)
    {
        Words = words;
        Description = $"{description}: {string.Join(", ", words)}";
        HelpName = "WORD";
        DefaultValueFactory = _ => words[0];
        CompletionSources.Add(words);
        Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => !words.Contains(token.Value)) is { } token)
            {
                result.AddError($"{name} {Complaint(token.Value)}");
            }
        });
    }

    /// <summary>What it can be.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>What is to be said of another word.</summary>
    public string Complaint(string word) => $"{word}: there is no such word.{Nearest.Question(word, Words)} Give one of: {string.Join(", ", Words)}.";
}
