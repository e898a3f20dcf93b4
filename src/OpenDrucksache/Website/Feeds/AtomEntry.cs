using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering;

namespace OpenDrucksache.Website.Feeds;

/// <summary>A new Fassung in a feed.</summary>
/// <param name="Card">The paper.</param>
/// <param name="Fassung">The Fassung.</param>
/// <param name="Pair">What it changed of the one before; null where that is not known.</param>
internal sealed record AtomEntry(PaperCard Card, CardFassung Fassung, CardPair? Pair)
{
    private const int Most = 100;

    /// <summary>How the Fassung is cited.</summary>
    public string Ref => $"{Card.Id}@v{Fassung.Version}";

    /// <summary>What is new, in a sentence.</summary>
    public string Summary => Pair?.Sentence ?? $"{GermanWords.Of(Fassung.Art)} erfasst.";

    /// <summary>The newest Fassungen of these papers.</summary>
    public static IReadOnlyList<AtomEntry> Newest(IEnumerable<PaperCard> cards, Verdict least = Verdict.Identical) =>
    [
        .. (from card in cards
            from fassung in card.Fassungen
            let pair = card.Pairs.FirstOrDefault(p => p.New == fassung.Version && p.Old == fassung.Version - 1)
            where least == Verdict.Identical || pair?.Verdict >= least
            orderby fassung.FirstSeen descending, card.Id, fassung.Version descending
            select new AtomEntry(card, fassung, pair)).Take(Most),
    ];
}
