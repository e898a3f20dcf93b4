using OpenDrucksache.Comparing;

namespace OpenDrucksache.Publishing.Tables;

/// <summary>Two Fassungen of a paper and what changed between them.</summary>
internal sealed record ComparedPair(Fassung Old, Fassung New, bool DraftToNewest, Comparison Comparison)
{
    /// <summary>
    /// Each readable Fassung with the one before it, and the first Vorabfassung with the newest Fassung where that is another
    /// pair; in the order of their citations' numbers.
    /// </summary>
    public static IReadOnlyList<ComparedPair> All(IReadOnlyList<ReadFassung> fassungen, Failures failures)
    {
        var draft = fassungen.FirstOrDefault(f => f.Paper?.Art == Art.Vorab);
        var newest = fassungen[^1];
        return
        [
            .. fassungen.Zip(fassungen.Skip(1))
                .Concat(draft is null || draft == newest ? [] : [(draft, newest)])
                .Distinct()
                .OrderBy(pair => (pair.First.Fassung.Ref.Version, pair.Second.Fassung.Ref.Version))
                .Select(pair => Compare(pair.First, pair.Second, pair.First == draft && pair.Second == newest, failures))
                .OfType<ComparedPair>(),
        ];
    }

    /// <summary>The row of the comparison.</summary>
    public ComparisonRow Row() => new()
    {
        Old = Old.Ref,
        New = New.Ref,
        OldArt = Comparison.Old.Art,
        NewArt = Comparison.New.Art,
        DraftToNewest = DraftToNewest,
        Verdict = Comparison.Verdict,
        Similarity = Comparison.Similarity,
        Fallbacks = Comparison.Fallbacks,
        BySeverity = [.. Enum.GetValues<Severity>().Select(severity => Comparison.Changes.Count(c => c.Severity == severity))],
    };

    /// <summary>The rows of its changes.</summary>
    public IEnumerable<ChangeRow> Changes() =>
        Comparison.Changes.OrderBy(c => c.N).Select(c => new ChangeRow(ComparisonRow.Cite(Old.Ref, New.Ref), Old.Ref.Drucksache, c));

    private static ComparedPair? Compare(ReadFassung old, ReadFassung @new, bool draftToNewest, Failures failures)
    {
        if (old.Paper is null || @new.Paper is null)
        {
            return null;
        }

        var comparison = failures.Try(
            ComparisonRow.Cite(old.Fassung.Ref, @new.Fassung.Ref),
            () => Comparer.Compare(Side(old.Fassung, old.Paper), Side(@new.Fassung, @new.Paper)));
        return comparison is null ? null : new ComparedPair(old.Fassung, @new.Fassung, draftToNewest, comparison);
    }

    private static ComparisonSide Side(Fassung fassung, Paper paper) => new(fassung.Ref.ToString(), paper, fassung.Sha256);
}
