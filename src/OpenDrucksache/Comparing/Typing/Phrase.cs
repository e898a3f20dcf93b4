using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>Some tokens of one side, with a view of what stands before and behind them in their region.</summary>
internal sealed class Phrase(string text, Token[] tokens, int from, int to)
{
    private string[]? _words;

    public int Count => to - from;

    public bool IsEmpty => to == from;

    /// <summary>The tokens as text.</summary>
    public string[] Words => _words ??= [.. Enumerable.Range(0, Count).Select(Said)];

    /// <summary>The tokens in lower case.</summary>
    public IEnumerable<string> Lower => Words.Select(w => w.ToLowerInvariant());

    /// <summary>The stretch of text, white space between the tokens included.</summary>
    public string Text => IsEmpty ? "" : text[tokens[from].Start..tokens[to - 1].End];

    public Token this[int k] => tokens[from + k];

    /// <summary>The token so many places from the first one, before or behind it; empty outside the region.</summary>
    public string Said(int k) => from + k >= 0 && from + k < tokens.Length ? text[tokens[from + k].Start..tokens[from + k].End] : "";

    /// <summary>The same in lower case.</summary>
    public string LowerAt(int k) => Said(k).ToLowerInvariant();

    public TokenKind? KindAt(int k) => from + k >= 0 && from + k < tokens.Length ? tokens[from + k].Kind : null;

    /// <summary>Whether no white space stands before this token.</summary>
    public bool Glued(int k) => from + k > 0 && from + k < tokens.Length && tokens[from + k - 1].End == tokens[from + k].Start;

    public bool All(Func<Token, bool> test)
    {
        for (var k = from; k < to; k++)
        {
            if (!test(tokens[k]))
            {
                return false;
            }
        }

        return true;
    }

    public bool Any(Func<Token, bool> test) => !All(t => !test(t));
}

/// <summary>What stood there and what stands there now.</summary>
internal sealed record Revision(Phrase Old, Phrase New, Func<string, bool> IsKnown)
{
    /// <summary>One word in place of one word.</summary>
    public bool IsOneWord => Old.Count == 1 && New.Count == 1 && Old[0].Kind == TokenKind.Word && New[0].Kind == TokenKind.Word;

    public bool All(Func<Token, bool> test) => Old.All(test) && New.All(test);

    public bool Any(Func<Token, bool> test) => Old.Any(test) || New.Any(test);
}
