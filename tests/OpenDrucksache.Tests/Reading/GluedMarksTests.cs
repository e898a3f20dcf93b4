namespace OpenDrucksache.Tests.Reading;

/// <summary>Marks of the page, and lines of their own, that a script has put in the middle of lines when it filled them anew.</summary>
public sealed class GluedMarksTests
{
    [TestCase("Der Satz geht Drucksache 98/123 – 2 – Deutscher Bundestag – 98. Wahlperiode weiter.")]
    [TestCase("Der Satz geht Deutscher Bundestag – 98. \nWahlperiode – III – Drucksache 98/123 weiter.")]
    [TestCase("Der Satz geht Deutscher \nBundestag – 98. Wahlperiode Drucksache 98/123– 3 – weiter.")]
    public void A_running_head_leaves_the_sentence_whole(string text) => Assert.That(Papers.ReadText(Papers.With(text)), Does.EndWith("Der Satz geht weiter."));

    [Test]
    public void The_running_head_of_another_paper_is_text() => Assert.That(
        Papers.ReadText("Deutscher Bundestag Drucksache 98/1 \n98. Wahlperiode 06.10.2025 \nAntrag \n" + "Im Kopf steht Drucksache 98/7 – 2 – Deutscher Bundestag – 98. Wahlperiode und mehr."),
        Does.Contain("98/7"));

    [TestCase("Ende. Gesamtherstellung: H. Muster GmbH, 12103 Berlin Vertrieb: Muster Verlag, Köln ISSN 0722-8333")]
    [TestCase("Ende. Gesamtherstellung: H. Muster\nGmbH, 12103\nBerlin\nVertrieb: Muster Verlag,\nKöln\nISSN 0722-\n8333")]
    public void An_imprint_ends_the_paper(string text) => Assert.That(Papers.ReadText(Papers.With(text)), Does.EndWith("Ende."));

    [Test]
    public void An_imprint_without_the_number_of_the_series_is_text() =>
        Assert.That(Papers.ReadText(Papers.With("Auf jedem Heft steht Gesamtherstellung: und der Drucker.")), Does.EndWith("Gesamtherstellung: und der Drucker."));

    [TestCase("Das ist den Fra- Die Antwort wurde namens der Bundesregierung mit Schreiben vom 6. November 2025 übermittelt. Die\nDrucksache enthält zusätzlich – in kleinerer Schrifttype – den\nFragetext. gestellern bekannt, die danach gefragt haben.")]
    [TestCase("Das ist den Fra- Die Antwort wurde\nnamens der Bundesregierung mit Schreiben vom 6. November 2025 übermittelt.\nDie Drucksache enthält zusätzlich – in kleinerer Schrifttype – den Fragetext. gestellern bekannt, die danach gefragt haben.")]
    public void What_is_said_of_the_answer_tears_no_sentence(string text) =>
        Assert.That(Papers.ReadText(Papers.With(text)), Does.EndWith("Das ist den Fragestellern bekannt, die danach gefragt haben."));

    [Test]
    public void What_is_said_of_an_annex_tears_no_sentence() => Assert.That(
        Papers.Texts(Papers.With("Siehe die Anlage.* Dazu ist * Von einer Drucklegung der Anlage wird abgesehen. Sie ist im Netz abrufbar. nichts mehr zu sagen.")).Skip(4),
        Is.EqualTo(new[] { "Siehe die Anlage.* Dazu ist nichts mehr zu sagen.", "* Von einer Drucklegung der Anlage wird abgesehen. Sie ist im Netz abrufbar." }));

    [TestCase("V o r b e m e r k u n g  d e r  B u n d e s r\ne g i e r u n g")]
    [TestCase("V o r b e m e r k u n g  d e r  B u n d e s r e g i e r u n\ng")]
    [TestCase("V o r b e m e r k u n g\nd e r  B u n d e s r e g i e r u n g")]
    [TestCase("V o r b e m e r k u n g d e r\nB u n d e s r e g i e r u n g")]
    public void A_heading_of_letters_apart_may_be_torn_anywhere(string heading) =>
        Assert.That(Papers.Texts(Papers.With(heading + "\nDie Leuchttürme stehen.")).Skip(4), Is.EqualTo(new[] { "Vorbemerkung der Bundesregierung", "Die Leuchttürme stehen." }));

    [Test]
    public void Two_Fraktionen_on_one_line_sign_each_for_itself() => Assert.That(
        Papers.Texts(Papers.With("Berlin, den 6. Oktober 2025 \nEva Erfunden, Ole Ausgedacht und Fraktion Ada Muster, Ben Beispiel und \nFraktion"), ParagraphKind.Signature),
        Is.EqualTo(new[] { "Eva Erfunden, Ole Ausgedacht und Fraktion", "Ada Muster, Ben Beispiel und Fraktion" }));
}
