using OpenDrucksache.Comparing.People;

namespace OpenDrucksache.Website.Layout;

/// <summary>
/// Who a person is to the site: given names, particle, family name and the place in brackets. Titles and offices come and go and do
/// not tell persons apart.
/// </summary>
internal static class PersonSlug
{
    /// <summary>The part of an address; null for a line without a name.</summary>
    public static string? Of(Person person)
    {
        var name = string.Join(' ', new[] { person.Vorname, person.Namenszusatz, person.Nachname, person.Wahlkreiszusatz }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return !string.IsNullOrWhiteSpace(person.Nachname) ? Slug.Of(name) : string.IsNullOrWhiteSpace(person.Name) ? null : Slug.Of(person.Name);
    }

    /// <summary>Of a name as a change prints it: that of the person in the lists with this name, else of its plain form.</summary>
    public static string? Of(string printed, IEnumerable<Person> listed) =>
        listed.FirstOrDefault(p => p.Name == printed) is { } person ? Of(person)
        : PersonName.Of(printed).Plain is { Length: > 0 } plain ? Slug.Of(plain)
        : null;
}
