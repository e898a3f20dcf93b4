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
}
