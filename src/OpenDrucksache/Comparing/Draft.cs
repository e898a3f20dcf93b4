namespace OpenDrucksache.Comparing;

/// <summary>A change in the making: what decided it, and the stretches of both texts that it covers so far.</summary>
internal sealed class Draft(ChangeClass @class, string rule)
{
    public ChangeClass Class { get; } = @class;

    public string Rule { get; } = rule;

    /// <summary>The number of the change in the record; 0 until it has one.</summary>
    public int Number { get; set; }

    /// <summary>Said in place of the paragraph's path: "header".</summary>
    public string? Path { get; init; }

    /// <summary>Said in place of the covered stretch.</summary>
    public string? OldText { get; set; }

    /// <summary>Said in place of the covered stretch.</summary>
    public string? NewText { get; set; }

    public int OldStart { get; private set; } = int.MaxValue;

    public int OldEnd { get; private set; } = -1;

    public int NewStart { get; private set; } = int.MaxValue;

    public int NewEnd { get; private set; } = -1;

    /// <summary>What is said to be the place, where separators go with the change without being part of it.</summary>
    public (int Start, int End)? OldPlace { get; init; }

    /// <inheritdoc cref="OldPlace"/>
    public (int Start, int End)? NewPlace { get; init; }

    public void CoverOld(int start, int end) => (OldStart, OldEnd) = (Math.Min(OldStart, start), Math.Max(OldEnd, end));

    public void CoverNew(int start, int end) => (NewStart, NewEnd) = (Math.Min(NewStart, start), Math.Max(NewEnd, end));
}

/// <summary>A stretch of the old text that another takes the place of, in UTF-16 units; either may be empty.</summary>
internal readonly record struct Edit(int OldStart, int OldEnd, int NewStart, int NewEnd, Draft Draft)
{
    /// <summary>Whether no text stands between another edit and this one.</summary>
    public bool Follows(Edit before) => OldStart == before.OldEnd && NewStart == before.NewEnd;
}
