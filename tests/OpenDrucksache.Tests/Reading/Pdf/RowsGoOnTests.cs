using OpenDrucksache.Reading;
using static OpenDrucksache.Tests.Reading.Pdf.MadePdf;

namespace OpenDrucksache.Tests.Reading.Pdf;

/// <summary>What the first word of a row does not begin, and what the end of a page does not hold together.</summary>
internal sealed class RowsGoOnTests
{
    private const string Full = "Ein langer Satz, der die ganze Zeile füllt und bis an ihren rechten Rand";

    [Test]
    public void A_year_at_the_beginning_of_a_row_begins_no_note()
    {
        var paper = Read(
            Line(70, 700, "Der Hof hat einen Hahn.") + "70 130 m 150 130 l S\n"
            + Line(70, 119, "Die Antwort wurde namens der Bundesregierung mit Schreiben des Musteramtes vom 24. Juli", 8) + Line(70, 109, "2099 übermittelt.", 8));
        Assert.That(Texts(paper), Does.Contain("vom 24. Juli 2099 übermittelt."));
    }

    [Test]
    public void The_next_number_begins_the_next_note()
    {
        var paper = Read(
            string.Concat(Enumerable.Range(0, 5).Select(i => Line(70, 740 - (20 * i), "Der Hof hat einen Hahn."))) + "70 130 m 150 130 l S\n"
            + Line(70, 119, "7", 8) + Line(80, 119, "Akte 7, Blatt 3.", 8) + Line(70, 109, "8", 8) + Line(80, 109, "Akte 8, Blatt 4.", 8));
        Assert.That(Texts(paper), Does.EndWith("|7 Akte 7, Blatt 3.|8 Akte 8, Blatt 4."));
    }

    [Test]
    public void A_number_with_nothing_behind_it_is_the_end_of_its_sentence() =>
        Assert.That(Texts(Read(Line(70, 700, $"{Full} auf Drucksache 99/") + Line(70, 687, "786."))), Is.EqualTo($"{Full} auf Drucksache 99/786."));

    [TestCase("Schüler/-", "innen", "Schüler/-innen")]
    [TestCase("Beratungs-/", "Behandlungswege", "Beratungs-/Behandlungswege")]
    [TestCase("vom 16.-", "20. Mai", "vom 16.-20. Mai")]
    public void A_word_goes_on_behind_a_slash_or_a_hyphen(string end, string begin, string whole) =>
        Assert.That(Texts(Read(Line(70, 700, $"{Full} {end}") + Line(70, 687, $"{begin} stehen da."))), Is.EqualTo($"{Full} {whole} stehen da."));

    [Test]
    public void A_sentence_that_ends_several_pages_is_no_running_foot()
    {
        var (open, last) = (Line(70, 700, $"{Full} hin."), Line(70, 660, "Das ist bekannt."));
        var paper = PaperReader.Read(Pages(open + last, open + last, open + last, open, open));
        Assert.That(Texts(paper).Split("Das ist bekannt."), Has.Length.EqualTo(4));
    }

    [Test]
    public void A_signature_on_a_page_of_its_own_is_no_part_of_place_and_date()
    {
        var paper = PaperReader.Read(Pages(
            string.Concat(Enumerable.Range(0, 9).Select(i => Line(70, 740 - (30 * i), $"{Full} hin."))) + Line(70, 400, "Musterstadt, den 1. Mai 2099"),
            Line(70, 740, "Rosalinde Tafelkreide") + Line(70, 720, "Berichterstatterin")));
        Assert.That(Texts(paper), Does.EndWith("Musterstadt, den 1. Mai 2099|Rosalinde Tafelkreide|Berichterstatterin"));
    }

    private static Paper Read(string content) => PaperReader.Read(Pages(content));

    private static string Texts(Paper paper) => string.Join('|', paper.Paragraphs.Select(p => p.Text));
}
