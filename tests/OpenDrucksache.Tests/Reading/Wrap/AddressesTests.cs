using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Tests.Reading.Wrap;

public sealed class AddressesTests
{
    [TestCase("(vgl. www.example.org/leucht")]
    [TestCase("siehe https://example.org/leucht")]
    [TestCase("(www1.example.org/leucht")]
    [TestCase("www-alt.example.org/leucht")]
    [TestCase("(example.org/leucht")]
    [TestCase("leucht-turm.example.org/bau/")]
    public void An_address_is_told_by_its_host(string text) => Assert.That(Addresses.EndsInOne(text), Is.True);

    [TestCase("das Land und/oder")]
    [TestCase("6,5 Mrd./Jahr")]
    [TestCase("je 1.000/Monat")]
    [TestCase("der Leuchtturm")]
    [TestCase("die Abt.Leitung/Vertretung")]
    public void Other_words_are_none(string text) => Assert.That(Addresses.EndsInOne(text), Is.False);

    [TestCase("geschlossen (leucht", "turm.org).", true)]
    [TestCase("geschlossen (leucht-tur", "m.de/bau/am-see.html),", true)]
    [TestCase("geschlossen (siehe", "leuchtturm.org)", false)]
    [TestCase("geschlossen (vgl.", "leuchtturm.org)", false)]
    [TestCase("geschlossen (bei", "leuchtturm.org)", false)]
    [TestCase("geschlossen (leucht", "turm) und", false)]
    [TestCase("am leucht", "turm.org", false)]
    public void A_host_may_be_torn_behind_its_bracket(string left, string word, bool torn) =>
        Assert.That(Addresses.IsTornHost(left, word), Is.EqualTo(torn));
}
