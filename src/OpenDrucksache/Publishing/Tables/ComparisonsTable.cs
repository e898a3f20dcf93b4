using OpenDrucksache.Comparing;

namespace OpenDrucksache.Publishing.Tables;

/// <summary>One row per compared pair of Fassungen.</summary>
internal sealed class ComparisonsTable() : Table<ComparisonRow>(
    "comparisons",
    "One row per compared pair: each Fassung with the one before it, and the first Vorabfassung with the newest Fassung.",
    ["comparison"],
    [
        Code("comparison", r => r.Id, "How the comparison is cited: 21/8376@v1..v2."),
        Code("dokumentnummer", r => r.Old.Drucksache.ToString(), "The paper.") with { References = "drucksachen" },
        Code("old_ref", r => r.Old.ToString(), "The Fassung before.") with { References = "fassungen" },
        Code("new_ref", r => r.New.ToString(), "The Fassung after.") with { References = "fassungen" },
        Code("old_art", r => DrucksacheJson.Word(r.OldArt), "Which kind of Fassung the one before is.") with { Values = Word.Arten },
        Code("new_art", r => DrucksacheJson.Word(r.NewArt), "Which kind of Fassung the one after is.") with { Values = Word.Arten },
        Flag("consecutive", r => r.New.Version == r.Old.Version + 1, "Whether the one follows the other. Count these only, lest a change is counted twice."),
        Flag("draft_to_newest", r => r.DraftToNewest, "Whether it is the first Vorabfassung against the newest Fassung: one such row at most per paper."),
        Code("verdict", r => DrucksacheJson.Word(r.Verdict), "The highest severity of its changes, in a word.") with { Values = Verdicts },
        Number("similarity", r => r.Similarity, "The share of both reading texts that is equal and in place, 0 to 1."),
        Flag("complete", r => r.Fallbacks.Count == 0, "False where a stretch was too different to be looked into; fallbacks says which shortcut was taken."),
        Texts("fallbacks", r => r.Fallbacks, "The shortcuts that were taken to bound the work; empty as a rule."),
        Integer("changes", r => r.BySeverity.Sum(), "How many changes there are, without those of layout."),
        Integer("changes_editorial", r => r.BySeverity[(int)Severity.Editorial], "How many of severity 1."),
        Integer("changes_notable", r => r.BySeverity[(int)Severity.Notable], "How many of severity 2."),
        Integer("changes_substantive", r => r.BySeverity[(int)Severity.Substantive], "How many of severity 3."),
        Text("attribution", r => Terms.AttributionOf(r.Old.Drucksache), "The source as DIP's terms want it named, with the number."),
    ])
{
    /// <summary>What the verdicts mean, for each column that has them.</summary>
    public static IReadOnlyList<ColumnValue> Verdicts => Word.All<Verdict>(verdict => verdict switch
    {
        Verdict.Identical => "the same bytes",
        Verdict.Layout => "nothing but layout changed",
        Verdict.Editorial => "only what an editor's pen does",
        Verdict.Notable => "names, title, references or wording changed",
        _ => "figures, dates, duties, negations or whole passages changed",
    });
}
