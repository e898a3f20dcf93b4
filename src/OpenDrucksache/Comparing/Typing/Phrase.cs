using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>Some tokens of one side, with a view of what stands before and behind them in their region.</summary>
internal sealed class Phrase(string text, Token[] tokens, int from, int to, Lexemes lexemes)
{
    private List<(ChangeClass Class, string Value)>? _figures;

    public int Count => to - from;

    public bool IsEmpty => to == from;

    /// <summary>The stretch of text, white space between the tokens included.</summary>
    public ReadOnlySpan<char> Text => IsEmpty ? "" : text.AsSpan(tokens[from].Start, tokens[to - 1].End - tokens[from].Start);

    /// <summary>What its figures mean.</summary>
    public List<(ChangeClass Class, string Value)> Figures => _figures ??= Typing.Figures.Of(this);

    public Lexemes Lexemes => lexemes;

    public Token Token(int k) => tokens[from + k];

    /// <summary>The word so many places from the first one, before or behind it; <see cref="Lexeme.None"/> outside the region.</summary>
    public Lexeme this[int k] => from + k >= 0 && from + k < tokens.Length ? lexemes[tokens[from + k].Key] : Lexeme.None;

    public TokenKind? KindAt(int k) => from + k >= 0 && from + k < tokens.Length ? tokens[from + k].Kind : null;

    /// <summary>Whether no white space stands before this token.</summary>
    public bool Glued(int k) => from + k > 0 && from + k < tokens.Length && tokens[from + k - 1].End == tokens[from + k].Start;

    public bool All(Func<TokenKind, bool> test)
    {
        for (var k = from; k < to; k++)
        {
            if (!test(tokens[k].Kind))
            {
                return false;
            }
        }

        return true;
    }

    public bool Any(Func<Lexeme, bool> test)
    {
        for (var k = 0; k < Count; k++)
        {
            if (test(this[k]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a reading of each word finds, where it finds something.</summary>
    public List<string> Select(Func<Lexeme, string?> read)
    {
        var found = new List<string>();
        for (var k = 0; k < Count; k++)
        {
            if (read(this[k]) is { } value)
            {
                found.Add(value);
            }
        }

        return found;
    }
}

/// <summary>What stood there and what stands there now.</summary>
internal sealed record Revision(Phrase Old, Phrase New)
{
    /// <summary>One word in place of one word.</summary>
    public bool IsOneWord => Old.Count == 1 && New.Count == 1 && Old.KindAt(0) == TokenKind.Word && New.KindAt(0) == TokenKind.Word;

    /// <summary>Words on both sides.</summary>
    public bool IsReplacement => !Old.IsEmpty && !New.IsEmpty;

    public bool All(Func<TokenKind, bool> test) => Old.All(test) && New.All(test);

    public bool Any(Func<Lexeme, bool> test) => Old.Any(test) || New.Any(test);

    /// <summary>Whether both sides have as many words and each pair of them passes.</summary>
    public bool Pairwise(Func<Lexeme, Lexeme, bool> test)
    {
        if (Old.Count != New.Count || Old.IsEmpty)
        {
            return false;
        }

        for (var k = 0; k < Old.Count; k++)
        {
            if (!test(Old[k], New[k]))
            {
                return false;
            }
        }

        return true;
    }
}
