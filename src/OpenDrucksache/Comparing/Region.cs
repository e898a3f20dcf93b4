namespace OpenDrucksache.Comparing;

/// <summary>A stretch of both texts that answer each other, in UTF-16 units, with its tokens.</summary>
internal sealed record Region(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    public required Token[] Old { get; init; }

    public required Token[] New { get; init; }
}

/// <summary>A run of old tokens that a run of new ones takes the place of; either may be empty.</summary>
internal readonly record struct Hunk(int OldStart, int OldEnd, int NewStart, int NewEnd);
