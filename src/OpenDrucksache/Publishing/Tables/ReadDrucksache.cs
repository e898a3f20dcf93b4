namespace OpenDrucksache.Publishing.Tables;

/// <summary>A paper with what its Fassungen say and what changed between them: what its rows and its pages are made from.</summary>
/// <param name="Drucksache">The paper.</param>
/// <param name="Fassungen">Its Fassungen, oldest first.</param>
/// <param name="Pairs">Every compared pair.</param>
/// <param name="Failed">What could not be read or compared, and is left out.</param>
internal sealed record ReadDrucksache(
    Drucksache Drucksache, IReadOnlyList<ReadFassung> Fassungen, IReadOnlyList<ComparedPair> Pairs, IReadOnlyList<PublishFailure> Failed)
{
    /// <summary>The newest Fassung that could be read; null where none could.</summary>
    public Paper? Newest => Fassungen.LastOrDefault(f => f.Paper is not null)?.Paper;

    /// <summary>The pair that the page of the paper tells of: its first Vorabfassung and its newest Fassung, else the last two.</summary>
    public ComparedPair? Main => Pairs.FirstOrDefault(p => p.DraftToNewest) ?? (Pairs.Count > 0 ? Pairs[^1] : null);

    /// <summary>Reads each Fassung once, and compares.</summary>
    public static ReadDrucksache Of(Drucksache drucksache, PublishSource source)
    {
        var failures = new Failures();
        var fassungen = drucksache.Fassungen
            .Select(f => new ReadFassung(f, f.TakenDown is not null ? null : failures.Try(f.Ref.ToString(), () => ReadFassung.Publishable(source.Read(f.Ref)))))
            .ToList();
        return new ReadDrucksache(drucksache, fassungen, ComparedPair.All(fassungen, failures), failures.All);
    }
}
