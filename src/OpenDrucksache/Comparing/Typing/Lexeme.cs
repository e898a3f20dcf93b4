using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>What is known of a word wherever it stands; found once for each different word of a pair of papers, for those of the lexicon once for all.</summary>
internal sealed class Lexeme
{
    private string? _plain;

    public Lexeme(string text)
    {
        Text = text;
        Lower = text.ToLowerInvariant();
        Known = Lexicon.Find(Lower);
        Number = Known.Number ?? NumberWords.Value(Lower);
        Duty = Known.Duty ?? (Lower.Contains('ß', StringComparison.Ordinal) ? Lexicon.Find(Plain).Duty : null);
        Letters = EditDistance.Letters(Lower);
        Traits = Known.Traits
            | (Number is null ? 0 : Traits.Figure)
            | (Duty is null ? 0 : Traits.Duty)
            | (text.AsSpan().IndexOfAny("-\u2010\u2011\u00AD") < 0 ? 0 : Traits.Hyphen);
    }

    /// <summary>A word that stands nowhere.</summary>
    public static Lexeme None { get; } = new("");

    public string Text { get; }

    public string Lower { get; }

    /// <summary>What the lexicon says of it.</summary>
    public LexiconEntry Known { get; }

    /// <summary>The word with what spellings differ in levelled.</summary>
    public string Plain => _plain ??= Spelling.Plain(Lower);

    /// <summary>The letters that occur in it, a bit each: words that share few letters are not near each other.</summary>
    public ulong Letters { get; }

    public Traits Traits { get; }

    /// <summary>The figure that it is the word for; null for none.</summary>
    public string? Number { get; }

    public string? Duty { get; }

    public bool IsMonth => Known.Month > 0;

    public bool HasHyphen => (Traits & Traits.Hyphen) != 0;

    public bool IsCommon => (Traits & Traits.Common) != 0;

    /// <summary>Whether it decides a class by itself.</summary>
    public bool IsWeighty => (Traits & (Traits.Negation | Traits.Duty | Traits.Figure)) != 0;
}

/// <summary>The lexemes of a vocabulary, made when they are asked for.</summary>
internal sealed class Lexemes(Vocabulary words)
{
    private Lexeme?[] _known = [];

    public Lexeme this[int key]
    {
        get
        {
            if (key >= _known.Length)
            {
                Array.Resize(ref _known, Math.Max(words.Count, 2 * _known.Length));
            }

            return _known[key] ??= Lexicon.TryGetLexeme(words[key], out var known) ? known : new Lexeme(words[key].ToString());
        }
    }

    /// <summary>Whether both texts have the word: what stays somewhere is no slip.</summary>
    public bool IsInBoth(int key) => words.IsInBoth(key);
}
