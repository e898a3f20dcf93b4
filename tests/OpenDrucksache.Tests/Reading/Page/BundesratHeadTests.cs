namespace OpenDrucksache.Tests.Reading.Page;

public sealed class BundesratHeadTests
{
    private const string Body = "Gesetzentwurf \nder Bundesregierung \nEntwurf eines Gesetzes zur Förderung der Nachtzüge \nA. Problem und Ziel \nDer Nachtzug fehlt. \nISSN 0720-2946\n";

    [TestCase("Bundesrat Drucksache 912/99 \n01.10.99\n", "1999-10-01")]
    [TestCase("Bundesrat \nDrucksache 912/99\n", null)]
    [TestCase("Bundesrat Drucksache 912/1/25\n\n15.11.2025\n", "2025-11-15")]
    public void Its_day_is_read(string head, string? day) => Assert.That(Papers.Read(head + Body).Datum?.ToString("yyyy-MM-dd"), Is.EqualTo(day));

    [Test]
    public void It_is_no_text() => Assert.That(Papers.Texts("Bundesrat Drucksache 912/99 \n01.10.99\n" + Body).First(), Is.EqualTo("Gesetzentwurf"));

    [Test]
    public void Its_number_is_none_of_the_Bundestag() => Assert.That(Papers.Read("Bundesrat Drucksache 12/25 \n01.10.25\n" + Body).Dokumentnummer, Is.Null);
}
