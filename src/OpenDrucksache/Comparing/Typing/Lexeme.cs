using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>What is known of a word wherever it stands; found once for each different word of a pair of papers.</summary>
internal sealed class Lexeme
{
    private string? _plain;

    public Lexeme(string text)
    {
        Text = text;
        Lower = text.ToLowerInvariant();
        IsMonth = Lexicon.Months.Contains(Lower);
        IsDay = Lexicon.Days.Contains(Lower);
        Unit = Lexicon.Units.GetValueOrDefault(Lower);
        Number = Lexicon.NumberWords.GetValueOrDefault(Lower);
        Negation = !Lexicon.Negations.Contains(Lower) ? null : Lower.StartsWith("kein", StringComparison.Ordinal) && Lower.Length <= 6 ? "kein" : Lower;
        Duty = Lexicon.Duties.GetValueOrDefault(Lower) ?? (Lower.Contains('ß', StringComparison.Ordinal) ? Lexicon.Duties.GetValueOrDefault(Plain) : null);
        Citation = Lexicon.Citations.GetValueOrDefault(Lower);
        Long = Lexicon.Abbreviations.GetValueOrDefault(Lower, Lower);
        IsCommon = Lexicon.Common.Contains(Lower);
        HasHyphen = text.AsSpan().IndexOfAny('-', '\u2010', '\u2011') >= 0 || HasSoftHyphen;
    }

    /// <summary>A word that stands nowhere.</summary>
    public static Lexeme None { get; } = new("");

    public string Text { get; }

    public string Lower { get; }

    /// <summary>The word with what spellings differ in levelled.</summary>
    public string Plain => _plain ??= Spelling.Plain(Lower);

    public bool IsMonth { get; }

    public bool IsDay { get; }

    /// <summary>The unit of measure or currency it names; null for none.</summary>
    public string? Unit { get; }

    /// <summary>The figure that it is the word for; null for none.</summary>
    public string? Number { get; }

    public string? Negation { get; }

    public string? Duty { get; }

    /// <summary>What it is called in a citation; null where it belongs to none.</summary>
    public string? Citation { get; }

    /// <summary>Written out, if it is a short form.</summary>
    public string Long { get; }

    public bool IsCommon { get; }

    public bool HasHyphen { get; }

    public bool HasSoftHyphen => Text.Contains('\u00AD', StringComparison.Ordinal);

    /// <summary>Whether it decides a class by itself.</summary>
    public bool IsWeighty => (Negation ?? Duty ?? Number ?? Unit) is not null || IsMonth || IsDay;
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
                Array.Resize(ref _known, Math.Max(words.Count, key + 1));
            }

            return _known[key] ??= new Lexeme(words[key].ToString());
        }
    }

    /// <summary>Whether the word stands at more than one place.</summary>
    public bool IsRepeated(int key) => words.Occurrences(key) > 1;
}
