using OpenDrucksache.Reading.People;

namespace OpenDrucksache.Tests.Reading.People;

public sealed class NamesTests
{
    [TestCase("Ada Muster", null, "Ada", null, "Muster", null)]
    [TestCase("Dr. Ada Lena Muster", "Dr.", "Ada Lena", null, "Muster", null)]
    [TestCase("Prof. Dr. Ben Beispiel", "Prof. Dr.", "Ben", null, "Beispiel", null)]
    [TestCase("Dr. Cora von Probe", "Dr.", "Cora", "von", "Probe", null)]
    [TestCase("Cora van der Probe", null, "Cora", "van der", "Probe", null)]
    [TestCase("Max Muster (Fulda)", null, "Max", null, "Muster", "Fulda")]
    [TestCase("Marja-Liisa Muster-Probe", null, "Marja-Liisa", null, "Muster-Probe", null)]
    public void It_has_its_parts(string name, string? titel, string? vorname, string? zusatz, string? nachname, string? ort)
    {
        var person = Names.Read(name);
        Assert.That((person.Titel, person.Vorname, person.Namenszusatz, person.Nachname, person.Wahlkreiszusatz), Is.EqualTo((titel, vorname, zusatz, nachname, ort)));
    }

    [Test]
    public void A_Fraktion_in_brackets_is_no_place() =>
        Assert.That(Names.Read("Max Muster (Die Linke)"), Is.EqualTo(new Person("Max Muster (Die Linke)") { Vorname = "Max", Nachname = "Muster", Fraktion = "Die Linke" }));
}
