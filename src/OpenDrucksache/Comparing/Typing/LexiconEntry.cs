namespace OpenDrucksache.Comparing.Typing;

/// <summary>What a word may decide.</summary>
[Flags]
internal enum Traits : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It has a hyphen, or a soft one.</summary>
    Hyphen = 1,

    /// <summary>It negates.</summary>
    Negation = 2,

    /// <summary>It says who must, may or is asked.</summary>
    Duty = 4,

    /// <summary>It is a figure in words, a month, a day or a unit.</summary>
    Figure = 8,

    /// <summary>A citation is made of it.</summary>
    Citation = 16,

    /// <summary>It may come or go inside a citation.</summary>
    Filler = 32,

    /// <summary>It is a short form, or what one stands for.</summary>
    ShortForm = 64,

    /// <summary>A misspelling is not this word.</summary>
    Common = 128,
}

/// <summary>What the lexicon says of a word.</summary>
internal sealed record LexiconEntry
{
    /// <summary>Nothing.</summary>
    public static readonly LexiconEntry None = new();

    public Traits Traits { get; init; }

    /// <summary>1 to 12; 0 for what is no month.</summary>
    public int Month { get; init; }

    /// <summary>Whether it is a day of the week.</summary>
    public bool IsDay { get; init; }

    /// <summary>The unit of measure or currency it names, which makes a figure before it an amount; null for none.</summary>
    public string? Unit { get; init; }

    /// <summary>The span of time it names, which leaves a figure before it a figure; null for none.</summary>
    public string? Span { get; init; }

    /// <summary>The figure that it is the word for; null for none.</summary>
    public string? Number { get; init; }

    /// <summary>The negation it is a form of; null for none.</summary>
    public string? Negation { get; init; }

    /// <summary>The duty, leave or request it is a form of; null for none.</summary>
    public string? Duty { get; init; }

    /// <summary>What it is called in a citation; null where it belongs to none.</summary>
    public string? Citation { get; init; }

    /// <summary>Written out, if it is a short form; null if not.</summary>
    public string? Long { get; init; }
}
