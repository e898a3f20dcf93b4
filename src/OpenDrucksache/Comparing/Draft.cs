namespace OpenDrucksache.Comparing;

/// <summary>A change in the making: what decided it, and the stretches of both texts that it covers so far.</summary>
internal sealed class Draft(ChangeClass @class, string rule)
{
    public ChangeClass Class { get; set; } = @class;

    public string Rule { get; set; } = rule;

    /// <summary>Said in place of the paragraph's path: "authors".</summary>
    public string? Path { get; init; }

    /// <summary>Said in place of the covered stretch.</summary>
    public string? OldText { get; init; }

    /// <summary>Said in place of the covered stretch.</summary>
    public string? NewText { get; init; }

    public int OldStart { get; private set; } = int.MaxValue;

    public int OldEnd { get; private set; } = -1;

    public int NewStart { get; private set; } = int.MaxValue;

    public int NewEnd { get; private set; } = -1;

    /// <summary>Whether it covers any text; what is told by fields alone does not.</summary>
    public bool HasPlace => OldEnd >= 0;

    public void Cover(in Edit edit)
    {
        OldStart = Math.Min(OldStart, edit.OldStart);
        OldEnd = Math.Max(OldEnd, edit.OldEnd);
        NewStart = Math.Min(NewStart, edit.NewStart);
        NewEnd = Math.Max(NewEnd, edit.NewEnd);
    }
}

/// <summary>A stretch of the old text that another takes the place of, in UTF-16 units; either may be empty.</summary>
internal readonly record struct Edit(int OldStart, int OldEnd, int NewStart, int NewEnd, Draft Draft);
