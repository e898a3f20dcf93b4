namespace OpenDrucksache.Comparing;

/// <summary>Where two witnesses of one Fassung disagree in words: what stands on the page, and what another source made of it.</summary>
public static class Disagreement
{
    /// <summary>Signs between the words, and white space: no other source keeps them as the page does.</summary>
    private static readonly HashSet<ChangeClass> NoWords =
        [ChangeClass.Layout, ChangeClass.Punctuation, ChangeClass.Quotation, ChangeClass.Spacing];

    /// <summary>The places where words differ, in the order of the text: old is what the first witness says, new what the second does.</summary>
    public static IReadOnlyList<Change> In(Comparison witnesses) => [.. witnesses.Changes.Where(change => !NoWords.Contains(change.Class))];
}
