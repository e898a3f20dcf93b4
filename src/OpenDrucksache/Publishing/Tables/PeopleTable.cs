namespace OpenDrucksache.Publishing.Tables;

/// <summary>One row per person in a list of a Fassung.</summary>
internal sealed class PeopleTable() : Table<PersonRow>(
    "people",
    "One row per person among the authors and among the signatories of a Fassung, in printed order.",
    ["ref", "role", "n"],
    [
        Code("ref", r => r.Ref.ToString(), "The Fassung.") with { References = "fassungen" },
        Code("dokumentnummer", r => r.Ref.Drucksache.ToString(), "The paper.") with { References = "drucksachen" },
        Code("role", r => r.Role, "Which list the person stands in.") with
        {
            Values = [new(Urheber, "named in the block of authors"), new(Unterzeichner, "named among the signatures")],
        },
        Integer("n", r => r.N, "The place in the list, from 1."),
        Text("name", r => r.Person.Name, "The name as printed; empty for a line without one, such as \"und Fraktion\"."),
        TextOrNull("titel", r => r.Person.Titel, "Academic titles: Dr., Prof. Dr."),
        TextOrNull("vorname", r => r.Person.Vorname, "Given names."),
        TextOrNull("namenszusatz", r => r.Person.Namenszusatz, "Particle before the family name: von, van."),
        TextOrNull("nachname", r => r.Person.Nachname, "Family name."),
        TextOrNull("wahlkreiszusatz", r => r.Person.Wahlkreiszusatz, "Place that tells namesakes apart, without its brackets."),
        TextOrNull("fraktion", r => r.Person.Fraktion, "The Fraktion that the line gives."),
        TextOrNull("funktion", r => r.Person.Funktion, "Office or role that the line gives."),
    ])
{
    public const string Urheber = "urheber";
    public const string Unterzeichner = "unterzeichner";
}
