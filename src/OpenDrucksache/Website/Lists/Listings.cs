using OpenDrucksache.Website.Layout;

namespace OpenDrucksache.Website.Lists;

/// <summary>All lists of the site, made from its cards.</summary>
internal sealed class Listings
{
    private static readonly (string, string) ThePapers = (SitePath.Papers, "Drucksachen");

    public Listings(IReadOnlyList<PaperCard> cards)
    {
        var newest = Newest(cards);
        All = new Listing(SitePath.Months, "monate", "Alle Drucksachen nach Monat", ThePapers, newest);
        Types =
        [
            .. newest.GroupBy(c => c.Drucksachetyp ?? "Ohne Typ").GroupBy(g => Slug.Of(g.Key)).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new Listing($"{SitePath.Types}{g.Key}/", "typ", g.First().Key, ThePapers, Newest(g.SelectMany(c => c)))),
        ];
        var moves = newest.SelectMany(c => c.Moves, (c, m) => new Move(c, m)).OrderByDescending(m => m.Seen).ToList();
        Fraktionen = [.. ByFraktion(newest)];
        Persons = [.. ByPerson(newest, moves.ToLookup(m => m.Person.Slug))];
    }

    /// <summary>Every paper, with a page for each month.</summary>
    public Listing All { get; }

    /// <summary>A list for each type, in the order of their addresses.</summary>
    public IReadOnlyList<Listing> Types { get; }

    /// <summary>A list for each Fraktion, in the order of their addresses.</summary>
    public IReadOnlyList<Listing> Fraktionen { get; }

    /// <summary>A list for each person, in the order of their addresses.</summary>
    public IReadOnlyList<Listing> Persons { get; }

    /// <summary>All of them.</summary>
    public IEnumerable<Listing> Each => Types.Concat(Fraktionen).Concat(Persons).Prepend(All);

    private static List<PaperCard> Newest(IEnumerable<PaperCard> cards) => [.. cards.OrderByDescending(c => c.Day).ThenByDescending(c => c.Id)];

    private static IEnumerable<Listing> ByFraktion(List<PaperCard> newest) =>
        from card in newest
        from fraktion in card.Fraktionen
        group (card, fraktion) by Slug.Of(fraktion) into same
        orderby same.Key
        let cards = same.Select(s => s.card).ToList()
        select new Listing($"{SitePath.Fraktionen}{same.Key}/", "fraktion", same.First().fraktion, (SitePath.Fraktionen, "Fraktionen"), cards)
        {
            Intro = "Drucksachen, die von dieser Fraktion oder ihren Abgeordneten eingebracht wurden.",
            Moves = [.. cards.SelectMany(c => c.Moves, (c, m) => new Move(c, m)).OrderByDescending(m => m.Seen)],
            HasFeed = true,
        };

    private static IEnumerable<Listing> ByPerson(List<PaperCard> newest, ILookup<string, Move> moves)
    {
        var persons = newest.SelectMany(c => c.Personen, (card, person) => (card, person.Name, person.Slug, person.Fraktion))
            .Concat(moves.SelectMany(m => m).Select(m => (card: m.Paper, m.Person.Name, m.Person.Slug, Fraktion: (string?)null)));
        return
            from person in persons
            group person by person.Slug into same
            orderby same.Key
            let fraktionen = same.Select(s => s.Fraktion).OfType<string>().Distinct().Take(3).ToList()
            select new Listing($"{SitePath.Persons}{same.Key}/", "person", same.First().Name, (SitePath.Persons, "Personen"), Newest(same.Select(s => s.card).DistinctBy(c => c.Id)))
            {
                Intro = "Drucksachen, in denen diese Person unter den Urhebern oder Unterzeichnern steht oder stand."
                    + (fraktionen.Count == 0 ? "" : $" Genannte Fraktion: {string.Join(", ", fraktionen)}."),
                Moves = [.. moves[same.Key]],
            };
    }
}
