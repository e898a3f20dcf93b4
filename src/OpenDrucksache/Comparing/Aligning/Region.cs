namespace OpenDrucksache.Comparing.Aligning;

/// <summary>A stretch of both texts that answer each other, in UTF-16 units, with its tokens.</summary>
internal sealed record Region(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    public required Token[] Old { get; init; }

    public required Token[] New { get; init; }

    /// <summary>The region of some units of each side that follow each other.</summary>
    public static Region Of(List<Unit> olds, List<Unit> news, Vocabulary words) =>
        new(olds[0].Start, olds[^1].End, news[0].Start, news[^1].End)
        {
            Old = [.. olds.SelectMany(u => u.Tokens(words))],
            New = [.. news.SelectMany(u => u.Tokens(words))],
        };
}

/// <summary>A run of old tokens that a run of new ones takes the place of; either may be empty.</summary>
internal readonly record struct Hunk(int OldStart, int OldEnd, int NewStart, int NewEnd);
