using System.Text;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Tests.Reading;

public sealed class PaperReaderTests
{
    private const string Antrag = """
        Deutscher Bundestag Drucksache 98/123 
        98. Wahlperiode 06.10.2025 
        Antrag 
        der Abgeordneten Ada Muster, Dr. Ben von Beispiel, Cora Probe (Fulda) und der
        Fraktion Die Linke 
        Nachtzüge für alle 
        Der Bundestag wolle beschließen: 
        I. Der Deutsche Bundestag stellt fest: 
        Der Nachtzug ist ein Ver-
        V
        orabfassung – w
        ird durch die lektorierte Fassung ersetzt.
        kehrsmittel der Zukunft, das im Inland fehlt und in den Nachbarländern mit
        Gewinn fährt. 
        II. Der Deutsche Bundestag fordert die Bundesregierung auf, 
        1. den Nachtzug zu fördern; 
        2. davon zu berichten. 
        Berlin, den 6. Oktober 2025 
        Eva Erfunden, Ole Ausgedacht und Fraktion 
        """;

    private static Paper Read(string text) => PaperReader.Read(Encoding.UTF8.GetBytes(text));

    [Test]
    public void The_header_gives_number_term_and_date()
    {
        var paper = Read(Antrag);
        Assert.That((paper.Dokumentnummer, paper.Wahlperiode, paper.Datum),
            Is.EqualTo((new Dokumentnummer(98, 123), 98, new DateOnly(2025, 10, 6))));
    }

    [Test]
    public void A_notice_in_the_middle_of_a_word_leaves_the_word_whole() =>
        Assert.That(ReadingText.Of(Read(Antrag)), Does.Contain("ist ein Verkehrsmittel der Zukunft"));

    [Test]
    public void The_outline_has_the_items_below_their_section() =>
        Assert.That(Read(Antrag).Paragraphs.Select(p => p.Path), Is.EqualTo(
            new[] { "type", "authors", "title", "formula", "I", "I", "II", "II.1", "II.2", "place_date", "signature" }));

    [Test]
    public void And_Fraktion_closing_a_signature_is_no_person() =>
        Assert.That(Read(Antrag).Unterzeichner.Select(p => p.Name), Is.EqualTo(new[] { "Eva Erfunden", "Ole Ausgedacht" }));
}
