using System.Globalization;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering;

/// <summary>The verdict of a comparison as a sentence that can be quoted.</summary>
public static class VerdictSentence
{
    /// <summary>"Substantive changes: 1 number, 2 typo."</summary>
    public static string Of(Comparison comparison)
    {
        var sentence = comparison.Verdict switch
        {
            Verdict.Identical => "Identical: both are the same bytes.",
            Verdict.Layout => "Only the layout differs: both say the same.",
            Verdict.Editorial => $"Editorial changes only: {Counts(comparison)}.",
            Verdict.Notable => $"Notable changes: {Counts(comparison)}.",
            _ => $"Substantive changes: {Counts(comparison)}.",
        };
        return comparison.Complete ? sentence : $"{sentence} Not everything was looked into: {string.Join(", ", comparison.Fallbacks)}.";
    }

    private static string Counts(Comparison comparison) => string.Join(", ", comparison.Counts
        .OrderByDescending(c => c.Class.Severity)
        .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Count} {c.Class}")));
}
