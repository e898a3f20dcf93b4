namespace OpenDrucksache.Comparing.Typing;

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
