using OpenDrucksache.Reading.People;

namespace OpenDrucksache.Tests.Reading.People;

public sealed class SignaturesTests
{
    private static IEnumerable<(string Name, string? Funktion)> Read(params string[] lines) => Signatures.Read(lines).Select(p => (p.Name, p.Funktion));

    [Test]
    public void The_Fraktion_that_signs_along_is_the_office_of_its_speakers() =>
        Assert.That(Read("Ada Muster, Ben Beispiel und Fraktion"), Is.EqualTo(new[] { ("Ada Muster", "und Fraktion"), ("Ben Beispiel", "und Fraktion") }));

    [Test]
    public void A_Fraktion_on_a_line_of_its_own_is_one_without_a_name() =>
        Assert.That(Read("Ada Muster", "und Fraktion"), Is.EqualTo(new[] { ("Ada Muster", null), ("", "und Fraktion") }));

    [Test]
    public void The_office_belongs_to_the_name_above_it() =>
        Assert.That(Read("Der Petitionsausschuss", "Cora Probe", "Amtierende Vorsitzende"),
            Is.EqualTo(new[] { ("", "Der Petitionsausschuss"), ("Cora Probe", "Amtierende Vorsitzende") }));

    [Test]
    public void An_office_above_the_name_is_that_of_the_name() =>
        Assert.That(Read("Die Bundesministerin der Finanzen", "Ada Muster"), Is.EqualTo(new[] { ("Ada Muster", "Die Bundesministerin der Finanzen") }));

    [Test]
    public void An_office_behind_the_name_is_that_of_the_name() =>
        Assert.That(Read("Ada Muster, Vorsitzende"), Is.EqualTo(new[] { ("Ada Muster", "Vorsitzende") }));

    [TestCase("Ada Muster Ben Beispiel")]
    [TestCase("Ada Lena Muster Dr. Ben Beispiel")]
    public void Two_columns_are_two_persons(string names) =>
        Assert.That(Read(names, "Vorsitzende Berichterstatter").Select(p => p.Funktion), Is.EqualTo(new[] { "Vorsitzende", "Berichterstatter" }));

    [Test]
    public void Two_offices_of_one_person_are_no_columns() =>
        Assert.That(Read("Ada Muster", "Vorsitzende und Berichterstatterin"), Is.EqualTo(new[] { ("Ada Muster", "Vorsitzende und Berichterstatterin") }));

    [TestCase("Vorsitzender und", "Berichterstatter")]
    [TestCase("Vorsitzender", "und Berichterstatter")]
    public void An_office_goes_on_over_two_lines(string first, string second) =>
        Assert.That(Read("Ben Beispiel", first, second), Is.EqualTo(new[] { ("Ben Beispiel", "Vorsitzender und Berichterstatter") }));

    [Test]
    public void A_committee_goes_on_over_two_lines() =>
        Assert.That(Read("Der Ausschuss für Wald, Wiese und angewandte", "Muße", "Ben Beispiel", "Vorsitzender"),
            Is.EqualTo(new[] { ("", "Der Ausschuss für Wald, Wiese und angewandte Muße"), ("Ben Beispiel", "Vorsitzender") }));

    [Test]
    public void A_word_alone_is_no_name() => Assert.That(Read("Ada Muster", "Summe"), Is.EqualTo(new[] { ("Ada Muster", (string?)null) }));
}
