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
    /// <summary>Makes the rows of a paper. What could not be read or compared is named and left out.</summary>
    public static PaperRows Of(ReadDrucksache read, PublishSource source)
    {
        var failures = new Failures();
        return new PaperRows(
            new DrucksacheRow(
                read.Drucksache.Id,
                [.. read.Fassungen.Select(f => f.Row(f.Fassung.TakenDown?.ToString() ?? WhyNot(f.Fassung)) with { Disagreements = f.Disagreements(source.ReadWitness, failures) })],
                read.Pairs.FirstOrDefault(p => p.DraftToNewest)?.Comparison.Verdict),
            [.. read.Fassungen.SelectMany(f => f.Paragraphs())],
            [.. read.Fassungen.SelectMany(f => f.People())],
            [.. read.Pairs.Select(p => p.Row())],
            [.. read.Pairs.SelectMany(p => p.Changes())],
            [.. read.Failed, .. failures.All]);

        string? WhyNot(Fassung fassung) => read.Failed.FirstOrDefault(f => f.Ref == fassung.Ref.ToString())?.Message;
    }
}
