namespace OpenDrucksache.Tests.Reading.Page;

public sealed class ImprintTests
{
    private const string Imprint = "Gesamtherstellung: H. Heenemann GmbH & Co. KG, 12103 Berlin\nVertrieb: Bundesanzeiger Verlag GmbH, Köln \nISSN 0722-8333";

    [Test]
    public void It_makes_an_edited_paper() => Assert.That(Papers.Read(Papers.With("Text.\n" + Imprint)).Art, Is.EqualTo(Art.Lektoriert));

    [Test]
    public void It_is_no_text() => Assert.That(Papers.ReadText(Papers.With("Text.\n" + Imprint)), Does.EndWith("Text."));

    [Test]
    public void With_a_notice_it_is_a_draft_all_the_same() =>
        Assert.That(Papers.Read(Papers.Antrag + Imprint).Art, Is.EqualTo(Art.Vorab));

    [Test]
    public void What_stands_behind_it_is_text() => Assert.That(Papers.ReadText(Papers.With("Text.\n" + Imprint + "\nTabelle im Anhang.")), Does.EndWith("Tabelle im Anhang."));
}
