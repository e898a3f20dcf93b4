namespace OpenDrucksache.Tests.Specimens;

/// <summary>Every paper in data/ reads as what it is.</summary>
internal sealed class SpecimenReadingTests
{
    [Test]
    public void No_specimen_is_without_an_expectation() =>
        Assert.That(SpecimenFolder.Papers, Is.EqualTo(Expectation.All.Select(e => e.File)));

    [TestCaseSource(typeof(Expectation), nameof(Expectation.All))]
    public void Number_type_art_and_date_are_found(object expectation)
    {
        var expected = (Expectation)expectation;
        var paper = SpecimenFolder.Read(expected.File);
        Assert.That(
            (paper.Dokumentnummer?.ToString(), paper.Drucksachetyp, paper.Art, paper.Datum),
            Is.EqualTo((expected.Number, expected.Typ, expected.Art, expected.Datum)));
    }

    [TestCaseSource(typeof(Expectation), nameof(Expectation.All))]
    public void The_title_is_found(object expectation)
    {
        var expected = (Expectation)expectation;
        Assert.That(SpecimenFolder.Read(expected.File).Titel, Is.EqualTo(expected.Titel));
    }

    [TestCaseSource(typeof(Expectation), nameof(Expectation.All))]
    public void The_authors_are_found(object expectation)
    {
        var expected = (Expectation)expectation;
        Assert.That(Names(SpecimenFolder.Read(expected.File).Urheber.Personen), Is.EqualTo(expected.Personen));
    }

    [TestCaseSource(typeof(Expectation), nameof(Expectation.All))]
    public void The_Fraktion_is_found(object expectation)
    {
        var expected = (Expectation)expectation;
        Assert.That(string.Join(", ", SpecimenFolder.Read(expected.File).Urheber.Fraktionen), Is.EqualTo(expected.Fraktion));
    }

    [TestCaseSource(typeof(Expectation), nameof(Expectation.All))]
    public void The_signatories_are_found(object expectation)
    {
        var expected = (Expectation)expectation;
        Assert.That(Names(SpecimenFolder.Read(expected.File).Unterzeichner), Is.EqualTo(expected.Unterzeichner));
    }

    [TestCaseSource(typeof(SpecimenFolder), nameof(SpecimenFolder.Papers))]
    public void Nothing_is_in_doubt_in_a(string name) =>
        Assert.That(SpecimenFolder.Read(name).Warnings, Is.Empty);

    private static string Names(IEnumerable<Person> people) =>
        string.Join(", ", people.Select(p => p.Name).Where(name => name.Length > 0));
}
