using OpenDrucksache.Reading.People;

namespace OpenDrucksache.Tests.Reading.People;

public sealed class SignatoriesTests
{
    private static IEnumerable<(string Name, string? Funktion)> Of(params string[] texts) =>
        Signatories.Of([.. texts.Select(text => new Paragraph("", ParagraphKind.Paragraph, null, text))]).Select(p => (p.Name, p.Funktion));

    [TestCase("Antwort der Parlamentarischen Staatssekretärin Dr. Ada Muster vom 2. Oktober 2026", "Dr. Ada Muster", "Parlamentarische Staatssekretärin")]
    [TestCase("Antwort des Staatssekretärs Ben von Beispiel vom 2. Oktober 2026", "Ben von Beispiel", "Staatssekretär")]
    [TestCase("Antwort des Chefs des Bundespresseamts Ben Beispiel vom 2. Oktober 2026", "Ben Beispiel", "Chef des Bundespresseamts")]
    [TestCase("Antwort des Bundesministers Ben Beispiel vom 2. Oktober 2026", "Ben Beispiel", "Bundesminister")]
    public void Who_answers_a_question_has_the_office(string head, string name, string office) =>
        Assert.That(Of(head), Is.EqualTo(new[] { (name, office) }));

    [Test]
    public void Who_answers_twice_is_named_once() =>
        Assert.That(Of("Antwort des Staatsministers Ben Beispiel vom 2. Oktober 2026", "Ja.", "Antwort des Staatsministers Ben Beispiel vom 3. Oktober 2026").Count(), Is.EqualTo(1));

    [Test]
    public void A_sentence_about_an_answer_names_nobody() =>
        Assert.That(Of("Antwort der Bundesregierung auf die Schriftliche Frage vom 2. Oktober 2026"), Is.Empty);

    [Test]
    public void An_answer_with_a_date_and_no_name_names_nobody() =>
        Assert.That(Of("Antwort vom 2. Oktober 2026"), Is.Empty);

    [Test]
    public void Who_signs_a_letter_has_the_office_of_its_head() =>
        Assert.That(Of("BUNDESREPUBLIK DEUTSCHLAND", "DER BUNDESKANZLER", "Sehr geehrte Frau Präsidentin,", "Mit freundlichen Grüßen", "Ben Beispiel", "Entwurf eines Gesetzes"),
            Is.EqualTo(new[] { ("Ben Beispiel", "Bundeskanzler") }));

    [TestCase("Die Bundesministerin der Finanzen", "Bundesministerin der Finanzen")]
    [TestCase("BUNDESREPUBLIK DEUTSCHLAND DER BUNDESMINISTER FÜR VERKEHR", "Bundesminister für Verkehr")]
    [TestCase("Der Chef des Bundeskanzleramtes Berlin, 3. Mai 2026", "Chef des Bundeskanzleramtes")]
    public void The_head_may_be_that_of_a_minister(string head, string office) =>
        Assert.That(Of(head, "Sehr geehrte Frau Präsidentin,", "Mit vorzüglicher Hochachtung", "Ada Muster"), Is.EqualTo(new[] { ("Ada Muster", office) }));

    [Test]
    public void A_sentence_about_a_minister_is_no_head() =>
        Assert.That(Of("Der Bundesminister der Finanzen hat zugestimmt.", "Mit freundlichen Grüßen", "Ada Muster"), Is.EqualTo(new[] { ("Ada Muster", (string?)null) }));

    [Test]
    public void What_follows_the_name_below_a_letter_is_no_part_of_it() =>
        Assert.That(Papers.Read("Mit freundlichen Grüßen \nAda Muster \nEntwurf eines Gesetzes über die Ruhe der Tauben und über alles, was damit zusammenhängt \nVom … \n").Unterzeichner.Select(p => p.Name),
            Is.EqualTo(new[] { "Ada Muster" }));

    [Test]
    public void Below_the_day_of_written_questions_nobody_signs() =>
        Assert.That(Papers.Read("1. Abgeordnete \nErna Erfunden \n(Die Probe)\nWie viele?\nBerlin, den 3. Mai 2099\nRessort Zeitraum der Türme \n").Unterzeichner, Is.Empty);

    [Test]
    public void The_office_may_stand_below_the_name() =>
        Assert.That(Of("Mit freundlichen Grüßen", "Ada Muster", "Präsidentin der Anstalt"), Is.EqualTo(new[] { ("Ada Muster", "Präsidentin der Anstalt") }));
}
