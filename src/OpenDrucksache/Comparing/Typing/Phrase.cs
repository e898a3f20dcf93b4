using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>Some tokens of one side, with a view of what stands before and behind them in their region.</summary>
internal sealed class Phrase(string text, Token[] tokens, int from, int to, Lexemes lexemes)
{
    private FiguresFound? _figures;

    public int Count => to - from;

    public bool IsEmpty => to == from;

    /// <summary>The stretch of text, white space between the tokens included.</summary>
    public ReadOnlySpan<char> Text => IsEmpty ? "" : text.AsSpan(tokens[from].Start, tokens[to - 1].End - tokens[from].Start);

    /// <summary>What its figures mean.</summary>
    public FiguresFound Figures => _figures ??= Has(Traits.Figure | Traits.Number) ? Typing.Figures.Of(this) : FiguresFound.None;

    public Lexemes Lexemes => lexemes;

    public Token Token(int k) => tokens[from + k];

    /// <summary>The word so many places from the first one, before or behind it; <see cref="Lexeme.None"/> outside the region.</summary>
    public Lexeme this[int k] => from + k >= 0 && from + k < tokens.Length ? lexemes[tokens[from + k].Key] : Lexeme.None;

    public TokenKind? KindAt(int k) => from + k >= 0 && from + k < tokens.Length ? tokens[from + k].Kind : null;

    /// <summary>How many UTF-16 units of white space stand before this token.</summary>
    public int Gap(int k) => from + k > 0 && from + k < tokens.Length ? tokens[from + k].Start - tokens[from + k - 1].End : 0;

    /// <summary>Whether no white space stands before this token.</summary>
    public bool Glued(int k) => from + k > 0 && from + k < tokens.Length && tokens[from + k - 1].End == tokens[from + k].Start;

    /// <summary>What its tokens are and may decide.</summary>
    public Traits Traits { get; } = Look(tokens, from, to, lexemes);

    /// <summary>Whether one of its tokens has one of these traits.</summary>
    public bool Has(Traits traits) => (Traits & traits) != 0;

    private static Traits Look(Token[] tokens, int from, int to, Lexemes lexemes)
    {
        var traits = Traits.None;
        for (var k = from; k < to; k++)
        {
            traits |= lexemes[tokens[k].Key].Traits | (Traits)((int)Traits.Word << (int)tokens[k].Kind);
        }

        return traits;
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
internal sealed class Revision(Phrase old, Phrase @new)
{
    public Phrase Old => old;

    public Phrase New => @new;

    /// <summary>What the tokens on both sides are and may decide.</summary>
    public Traits Traits { get; } = old.Traits | @new.Traits;

    /// <summary>One word in place of one word.</summary>
    public bool IsOneWord => Old.Count == 1 && New.Count == 1 && IsAll(Traits.Word);

    /// <summary>Words on both sides.</summary>
    public bool IsReplacement => !Old.IsEmpty && !New.IsEmpty;

    /// <summary>Whether one of the tokens on either side has one of these traits.</summary>
    public bool Has(Traits traits) => (Traits & traits) != 0;

    /// <summary>Whether all tokens on both sides are of this kind.</summary>
    public bool IsAll(Traits kind) => (Traits & Traits.AnyKind & ~kind) == 0;

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
