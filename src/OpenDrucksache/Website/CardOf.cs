using OpenDrucksache.Comparing;
using OpenDrucksache.Publishing.Tables;
using OpenDrucksache.Rendering;
using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Layout;
using OpenDrucksache.Website.Search;

namespace OpenDrucksache.Website;

/// <summary>A read paper → its card.</summary>
internal static class CardOf
{
    private const int TopChanges = 3;
    private const int Quoted = 60;
    private const int MostWords = 2_000;

    /// <summary>The card.</summary>
    public static PaperCard Paper(ReadDrucksache read)
    {
        var newest = read.Newest;
        return new PaperCard
        {
            Id = read.Drucksache.Id,
            Drucksachetyp = newest?.Drucksachetyp,
            Datum = newest?.Datum,
            Titel = newest?.Titel,
            Neu = newest?.Neu ?? false,
            State = DrucksachenTable.State([.. read.Fassungen.Select(f => f.Paper?.Art ?? Art.Unbekannt)]),
            Fassungen = [.. read.Fassungen.Select(f => new CardFassung(f.Fassung.Ref.Version, f.Paper?.Art ?? Art.Unbekannt, f.Fassung.FirstSeen, f.Fassung.LastSeen, f.Paper is not null))],
            Fraktionen = [.. (newest?.Urheber.Fraktionen ?? []).Where(f => !string.IsNullOrWhiteSpace(f)).DistinctBy(Slug.Of)],
            Personen = newest is null ? [] : [.. Persons(newest)],
            Pairs = [.. read.Pairs.Select(p => Pair(p, p == read.Main))],
            Moves = [.. read.Pairs.Where(p => p.New.Ref.Version == p.Old.Ref.Version + 1).SelectMany(p => Moves(read, p))],
            Top = [.. read.Main is { } main ? Shown.Default.Ranked(main.Comparison).Take(TopChanges).Select(Change) : []],
            Words = string.Join(' ', read.Pairs
                .SelectMany(p => p.Comparison.Changes)
                .SelectMany(c => SearchWords.Of($"{c.Old} {c.New} {c.Context.Before} {c.Context.After}"))
                .Distinct()
                .Take(MostWords)
                .Order(StringComparer.Ordinal)),
        };
    }

    /// <summary>Everyone in the lists of a paper, each once.</summary>
    public static IEnumerable<Person> Listed(Paper paper) => paper.Urheber.Personen.Concat(paper.Unterzeichner);

    private static IEnumerable<CardPerson> Persons(Paper paper) =>
        from person in Listed(paper)
        let slug = PersonSlug.Of(person)
        where slug is not null
        group person by slug into same
        select new CardPerson(same.First().Name, same.Key, same.Select(p => p.Fraktion).FirstOrDefault(f => f is not null));

    private static CardPair Pair(ComparedPair pair, bool isMain) => new(
        pair.Old.Ref.Version,
        pair.New.Ref.Version,
        isMain,
        pair.Comparison.Verdict,
        GermanWords.Sentence(pair.Comparison),
        [.. Enum.GetValues<Severity>().Select(severity => pair.Comparison.Changes.Count(c => c.Severity == severity))]);

    private static IEnumerable<CardMove> Moves(ReadDrucksache read, ComparedPair pair)
    {
        var (old, @new) = (Listed(PaperOf(pair.Old)), Listed(PaperOf(pair.New)));
        return (
            from change in pair.Comparison.Changes
            where change.Class == ChangeClass.PersonAdded || change.Class == ChangeClass.PersonRemoved
            let joined = change.Class == ChangeClass.PersonAdded
            let name = (joined ? change.New : change.Old) ?? ""
            let slug = PersonSlug.Of(name, joined ? @new : old)
            where slug is not null
            select new CardMove(name, slug, joined, pair.New.Ref.Version)).DistinctBy(move => (move.Slug, move.Joined));

        Paper PaperOf(Fassung fassung) => read.Fassungen[fassung.Ref.Version - 1].Paper!;
    }

    private static CardChange Change(Change change) => new(
        change.Id,
        change.Class.Name,
        (int)change.Severity,
        change.Old is null ? null : HtmlText.Clip(change.Old, Quoted),
        change.New is null ? null : HtmlText.Clip(change.New, Quoted));
}
