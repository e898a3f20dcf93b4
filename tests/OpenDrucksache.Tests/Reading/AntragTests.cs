namespace OpenDrucksache.Tests.Reading;

public sealed class AntragTests
{
    private static readonly Paper Paper = Papers.Read(Papers.Antrag);

    [Test]
    public void The_header_gives_number_term_and_date() =>
        Assert.That((Paper.Dokumentnummer, Paper.Wahlperiode, Paper.Datum), Is.EqualTo((new Dokumentnummer(98, 123), 98, new DateOnly(2025, 10, 6))));

    [Test]
    public void The_title_ends_before_the_formula() => Assert.That(Paper.Titel, Is.EqualTo("Nachtzüge für alle"));

    [Test]
    public void The_block_of_authors_is_one_paragraph_over_its_lines() =>
        Assert.That(Paper.Urheber.Text, Does.EndWith("Cora Probe (Fulda) und der Fraktion Die Linke"));

    [Test]
    public void The_authors_have_their_Fraktion() =>
        Assert.That(Paper.Urheber.Personen.Select(p => (p.Name, p.Fraktion)), Is.EqualTo(new[]
        {
            ("Ada Muster", "Die Linke"), ("Dr. Ben von Beispiel", "Die Linke"), ("Cora Probe (Fulda)", "Die Linke"),
        }));

    [Test]
    public void A_notice_in_the_middle_of_a_word_leaves_the_word_whole() =>
        Assert.That(ReadingText.Of(Paper), Does.Contain("ist ein Verkehrsmittel der Zukunft"));

    [Test]
    public void The_notice_makes_a_Vorabfassung() =>
        Assert.That((Paper.Art, Paper.Notice), Is.EqualTo((Art.Vorab, "Vorabfassung – wird durch die lektorierte Fassung ersetzt.")));

    [Test]
    public void The_items_stand_below_their_section() =>
        Assert.That(Paper.Paragraphs.Select(p => p.Path), Is.EqualTo(
            new[] { "type", "authors", "title", "formula", "I", "I", "II", "II.1", "II.2", "place_date", "signature" }));

    [Test]
    public void Place_and_date_of_the_signature_are_read() =>
        Assert.That((Paper.Ort, Paper.UnterschriftDatum), Is.EqualTo(("Berlin", new DateOnly(2025, 10, 6))));

    [Test]
    public void And_Fraktion_closing_a_signature_is_no_person() =>
        Assert.That(Paper.Unterzeichner.Select(p => p.Name), Is.EqualTo(new[] { "Eva Erfunden", "Ole Ausgedacht" }));
}
