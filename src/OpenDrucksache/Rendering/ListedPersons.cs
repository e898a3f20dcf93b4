using OpenDrucksache.Comparing;
using OpenDrucksache.Comparing.People;

namespace OpenDrucksache.Rendering;

/// <summary>Counts persons where the record counts entries: who signs a paper may be listed twice, as author and as signatory.</summary>
internal static class ListedPersons
{
    /// <summary>How many persons the changes of a class concern, and how many of these in both lists; null for a class of something else.</summary>
    public static (int Persons, int InBoth)? Of(Comparison comparison, ChangeClass @class)
    {
        if (@class != ChangeClass.PersonAdded && @class != ChangeClass.PersonRemoved && @class != ChangeClass.PersonRenamed)
        {
            return null;
        }

        var (persons, inBoth) = (0, 0);
        foreach (var person in comparison.Changes.Where(c => c.Class == @class).GroupBy(c => (Name(c.Old), Name(c.New))))
        {
            var asAuthor = person.Count(c => (c.NewPath ?? c.OldPath) == Paths.Authors);
            var elsewhere = person.Count() - asAuthor;
            persons += Math.Max(asAuthor, elsewhere);
            inBoth += Math.Min(asAuthor, elsewhere);
        }

        return (persons, inBoth);
    }

    /// <summary>The name without title and place, which one list may leave out.</summary>
    private static string Name(string? printed) => PersonName.Of(printed).Plain;
}
