using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering;

/// <summary>The verdict of a comparison as a sentence that can be quoted.</summary>
public static class VerdictSentence
{
    /// <summary>"Substantive changes: 1 amount, 2 dates; 3 typing errors.": the weightiest first.</summary>
    public static string Of(Comparison comparison)
    {
        var sentence = comparison.Verdict switch
        {
            Verdict.Identical => "Identical: nothing differs.",
            Verdict.Layout => "Only the layout differs: both say the same.",
            Verdict.Editorial => $"Editorial changes only: {Counts(comparison)}.",
            Verdict.Notable => $"Notable changes: {Counts(comparison)}.",
            _ => $"Substantive changes: {Counts(comparison)}.",
        };
        return comparison.Complete
            ? sentence
            : $"{sentence} Not everything could be looked into ({string.Join(", ", comparison.Fallbacks)}).";
    }

    private static string Counts(Comparison comparison) => string.Join("; ", comparison.Counts
        .GroupBy(c => c.Class.Severity)
        .OrderByDescending(g => g.Key)
        .Select(g => string.Join(", ", g.Select(c => Count(comparison, c.Class, c.Count)))));

    /// <summary>"2 persons added (in both lists)", "3 persons renamed (1 in both lists)".</summary>
    private static string Count(Comparison comparison, ChangeClass @class, int count) => ListedPersons.Of(comparison, @class) switch
    {
        var (persons, inBoth) when inBoth > 0 => $"{ClassWords.Count(@class, persons)} ({(inBoth == persons ? "" : $"{inBoth} ")}in both lists)",
        _ => ClassWords.Count(@class, count),
    };
}
