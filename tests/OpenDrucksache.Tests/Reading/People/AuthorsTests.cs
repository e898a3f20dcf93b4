using OpenDrucksache.Reading.People;

namespace OpenDrucksache.Tests.Reading.People;

public sealed class AuthorsTests
{
    [TestCase("der Fraktionen der CDU/CSU und SPD", "CDU/CSU|SPD")]
    [TestCase("der Fraktion BÜNDNIS 90/DIE GRÜNEN", "BÜNDNIS 90/DIE GRÜNEN")]
    [TestCase("der Abgeordneten Ada Muster und der Fraktion Die Linke", "Die Linke")]
    [TestCase("der Bundesregierung", "")]
    public void The_Fraktionen_are_named_without_their_article(string block, string names) =>
        Assert.That(string.Join('|', Authors.Read(block).Fraktionen), Is.EqualTo(names));

    [Test]
    public void A_group_without_a_Fraktion_has_persons_all_the_same() =>
        Assert.That(Authors.Read("der Abgeordneten Ada Muster, Ben Beispiel und Cora Probe").Personen.Select(p => (p.Name, p.Fraktion)),
            Is.EqualTo(new[] { ("Ada Muster", (string?)null), ("Ben Beispiel", null), ("Cora Probe", null) }));

    [Test]
    public void Two_groups_have_each_their_Fraktion() =>
        Assert.That(Authors.Read("der Abgeordneten Ada Muster, weiterer Abgeordneter und der Fraktion der SPD sowie der Abgeordneten Ben Beispiel und der Fraktion der FDP")
            .Personen.Select(p => (p.Name, p.Fraktion)), Is.EqualTo(new[] { ("Ada Muster", "SPD"), ("Ben Beispiel", "FDP") }));
}
