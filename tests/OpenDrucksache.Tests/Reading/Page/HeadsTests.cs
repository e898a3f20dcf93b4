namespace OpenDrucksache.Tests.Reading.Page;

public sealed class HeadsTests
{
    [TestCase("Deutscher Bundestag Drucksache 98/123 \n98. Wahlperiode 06.10.2025 \n")]
    [TestCase("Drucksache 98/123Deutscher Bundestag \n98. Wahlperiode 06.10.2025 \n")]
    [TestCase("Deutscher Bundestag Drucksache 98/123 98. Wahlperiode 06.10.2025\n")]
    [TestCase("Deutscher Bundestag\nDrucksache 98/123\n98. Wahlperiode\n06.10.2025\n")]
    public void The_first_one_gives_number_and_date(string head)
    {
        var paper = Papers.Read(head + "Antrag \nder Fraktion der SPD \nTitel");
        Assert.That((paper.Dokumentnummer, paper.Datum), Is.EqualTo((new Dokumentnummer(98, 123), new DateOnly(2025, 10, 6))));
    }

    [Test]
    public void Neu_is_no_part_of_the_number()
    {
        var paper = Papers.Read("Deutscher Bundestag Drucksache 98/123 (neu) \n98. Wahlperiode 06.10.2025 \nAntrag");
        Assert.That((paper.Dokumentnummer, paper.Neu), Is.EqualTo((new Dokumentnummer(98, 123), true)));
    }

    [Test]
    public void What_it_belongs_to_becomes_a_reference() =>
        Assert.That(Papers.Read("Deutscher Bundestag Drucksache 98/9 \n98. Wahlperiode (zu Drucksachen 98/7, 98/8) \n06.10.2025 \nUnterrichtung").Bezug,
            Is.EqualTo(new[] { "98/7", "98/8" }));

    [Test]
    public void One_that_floats_into_the_page_is_taken_out_of_it() =>
        Assert.That(Papers.ReadText("Antrag \nder Fraktion der SPD \nDeutscher Bundestag Drucksache 98/123 \n98. Wahlperiode 06.10.2025 \nTitel"),
            Is.EqualTo("Antrag\n\nder Fraktion der SPD\n\nTitel"));

    [Test]
    public void One_that_a_script_has_put_into_a_sentence_is_taken_out_of_it() =>
        Assert.That(Papers.ReadText("Antrag \nder Fraktion der SPD \nTitel \nDer Satz Deutscher Bundestag Drucksache 98/123 98. \nWahlperiode 06.10.2025 geht weiter."), Does.EndWith("Der Satz geht weiter."));

    [TestCase("Drucksache 98/123 – 2 – Deutscher Bundestag – 98. Wahlperiode")]
    [TestCase("Deutscher Bundestag – 98. Wahlperiode – XIV – Drucksache 98/123 (neu)")]
    [TestCase("Deutscher Bundestag – 98. Wahlperiode Drucksache 98/123– 3 –")]
    [TestCase("Drucksache 98/[...] – 2 – Deutscher Bundestag – 98. Wahlperiode")]
    public void A_running_one_leaves_the_sentence_whole(string head) =>
        Assert.That(Papers.ReadText(Papers.With($"Der Satz geht \n{head} \nweiter.")), Does.EndWith("Der Satz geht weiter."));

    [Test]
    public void A_sentence_about_a_Drucksache_of_the_Bundestag_stays() =>
        Assert.That(Papers.ReadText(Papers.With("Siehe Deutscher Bundestag, Drucksache 98/5.")), Does.EndWith("Siehe Deutscher Bundestag, Drucksache 98/5."));
}
