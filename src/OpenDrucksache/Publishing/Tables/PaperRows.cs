namespace OpenDrucksache.Publishing.Tables;

/// <summary>All rows that come from one paper, each list in the order of its key.</summary>
internal sealed record PaperRows(
    DrucksacheRow Drucksache,
    IReadOnlyList<ParagraphRow> Paragraphs,
    IReadOnlyList<PersonRow> People,
    IReadOnlyList<ComparisonRow> Comparisons,
    IReadOnlyList<ChangeRow> Changes,
    IReadOnlyList<PublishFailure> Failed)
{
    /// <summary>Makes the rows of a paper. Each Fassung is read once; what cannot be read or compared is named and left out.</summary>
    public static PaperRows Of(Drucksache drucksache, PublishSource source)
    {
        var failures = new Failures();
        var fassungen = drucksache.Fassungen.Select(f => new ReadFassung(f, f.TakenDown is not null ? null : failures.Try(f.Ref.ToString(), () => ReadFassung.Publishable(source.Read(f.Ref))))).ToList();
        var pairs = ComparedPair.All(fassungen, failures);
        return new PaperRows(
            new DrucksacheRow(
                drucksache.Id,
                [.. fassungen.Select(f => f.Row(f.Fassung.TakenDown?.ToString() ?? failures.Of(f.Fassung.Ref.ToString())) with { Disagreements = f.Disagreements(source.ReadWitness, failures) })],
                pairs.FirstOrDefault(p => p.DraftToNewest)?.Comparison.Verdict),
            [.. fassungen.SelectMany(f => f.Paragraphs())],
            [.. fassungen.SelectMany(f => f.People())],
            [.. pairs.Select(p => p.Row())],
            [.. pairs.SelectMany(p => p.Changes())],
            failures.All);
    }
}
