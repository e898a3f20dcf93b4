namespace OpenDrucksache.Tests.Reading.Wrap;

public sealed class HyphensTests
{
    private static string Joined(string text) => Papers.Read(Papers.With(text)).Paragraphs[^1].Text;

    [Test]
    public void A_suspended_compound_keeps_hyphen_and_space() =>
        Assert.That(Joined("Es geht um sicherheits-\noder verteidigungspolitische Fragen."), Does.Contain("sicherheits- oder"));

    [Test]
    public void A_wrong_join_elsewhere_in_the_paper_does_not_spread() =>
        Assert.That(Joined("Die Durchführungsbzw. Trägerstellen. Es geht um Durchführungs-\nbzw. Trägerstellen."), Does.Contain("um Durchführungs- bzw. Trägerstellen"));

    [TestCase("Der Weg von Teilzeit-\nauf Vollzeit.", "Teilzeit- auf Vollzeit")]
    [TestCase("Das Gastronomie-\nu. Hotelgewerbe.", "Gastronomie- u. Hotelgewerbe")]
    [TestCase("Ein Erboder Pachtrecht. Es geht um ein Erb-\noder Pachtrecht.", "um ein Erb- oder Pachtrecht")]
    [TestCase("Wer rechts steht, zählt. Es stieg im Bereich PMK -rechts-\nim letzten Jahr.", "PMK -rechts- im letzten")]
    public void Half_a_compound_stays_half(string text, string joined) => Assert.That(Joined(text), Does.Contain(joined));

    [Test]
    public void A_hyphen_before_the_end_of_a_suspended_compound_is_soft() =>
        Assert.That(Joined("Das Wort fähig steht hier, Fähigkeit auch. Der Wille und die Verteidigungsbereitschaft und -fähig-\nkeit."), Does.EndWith("und -fähigkeit."));

    [Test]
    public void A_word_of_the_text_does_not_close_an_address() =>
        Assert.That(Joined("Die Ofenkommission tagt (www.ofen-\nkommission.example/a)."), Does.Contain("www.ofen-kommission.example/a"));

    [Test]
    public void A_double_name_keeps_its_hyphen() => Assert.That(Joined("Es sprach Marja-\nLiisa Muster."), Does.Contain("Marja-Liisa Muster"));

    [Test]
    public void A_compound_with_an_abbreviation_keeps_its_hyphen() =>
        Assert.That(Joined("Das gilt bis auf den EU-\nMindeststeuersatz."), Does.Contain("EU-Mindeststeuersatz"));

    [Test]
    public void Capitals_that_the_paper_knows_as_a_whole_are_joined() =>
        Assert.That(Joined("Für BÜNDNIS 90 stimmt niemand. Es stimmt BÜND-\nNIS 90 dagegen."), Does.Contain("stimmt BÜNDNIS 90"));

    [Test]
    public void The_papers_own_word_joins_the_halves() =>
        Assert.That(Joined("Eine Bundesregierung ist da. Die Bundes-\nregierung handelt."), Does.Contain("Die Bundesregierung handelt"));

    [Test]
    public void The_papers_own_compound_keeps_the_hyphen() =>
        Assert.That(Joined("Religiös-ideologische Schriften und religiös-\nideologische Reden."), Does.Contain("und religiös-ideologische Reden"));

    [Test]
    public void A_page_end_in_the_word_joins_it() =>
        Assert.That(Joined("Es gibt Ar-\nV\norabfassung – w\nird durch die lektorierte Fassung ersetzt.\nbeitsbedingungen."), Does.Contain("Arbeitsbedingungen"));

    [Test]
    public void A_soft_hyphen_is_no_character() => Assert.That(Joined("Die Bundes\u00AD\nregierung han\u00ADdelt."), Is.EqualTo("Die Bundesregierung handelt."));

    [Test]
    public void An_address_keeps_its_hyphen() =>
        Assert.That(Joined("Siehe www.example.org/ofen-\nund-herd.html."), Does.Contain("www.example.org/ofen-und-herd.html"));
}
