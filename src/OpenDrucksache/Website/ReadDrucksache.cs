using OpenDrucksache.Publishing;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Website;

/// <summary>A paper with what its Fassungen say and what changed between them: what its pages are made from.</summary>
/// <param name="Drucksache">The paper.</param>
/// <param name="Fassungen">Its Fassungen, oldest first.</param>
/// <param name="Pairs">Every compared pair.</param>
internal sealed record ReadDrucksache(Drucksache Drucksache, IReadOnlyList<ReadFassung> Fassungen, IReadOnlyList<ComparedPair> Pairs)
{
    /// <summary>The newest Fassung that could be read; null where none could.</summary>
    public Paper? Newest => Fassungen.LastOrDefault(f => f.Paper is not null)?.Paper;

    /// <summary>The pair that the page of the paper tells of: its first Vorabfassung and its newest Fassung, else the last two.</summary>
    public ComparedPair? Main => Pairs.FirstOrDefault(p => p.DraftToNewest) ?? (Pairs.Count > 0 ? Pairs[^1] : null);

    /// <summary>Whether all of it could be read and compared.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Reads and compares. What cannot be read is left out, as in the release.</summary>
    public static ReadDrucksache Of(Drucksache drucksache, PublishSource source)
    {
        var failures = new Failures();
        var fassungen = drucksache.Fassungen
            .Select(f => new ReadFassung(f, f.TakenDown is not null ? null : failures.Try(f.Ref.ToString(), () => ReadFassung.Publishable(source.Read(f.Ref)))))
            .ToList();
        var pairs = ComparedPair.All(fassungen, failures);
        return new ReadDrucksache(drucksache, fassungen, pairs) { IsWhole = failures.All.Count == 0 };
    }
}
