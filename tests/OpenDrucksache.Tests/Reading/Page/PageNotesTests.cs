namespace OpenDrucksache.Tests.Reading.Page;

public sealed class PageNotesTests
{
    private const string Torn = """
        Die Wärme unserer Heimat1 ist uns lieb und teuer, und niemand mag sie missen, der sie 
        einmal gespürt und in langen Wintern am warmen Ofen mit den Seinen genossen hat, wie 
         
        1 Vgl. Muster, Ofenkunde, S. 12. 
        2 www.example.org/ofen/waerme-und-
        mehr.html
        es die Alten taten.2 
        """;

    [Test]
    public void A_sentence_torn_by_footnotes_is_whole_again() =>
        Assert.That(Papers.ReadText(Papers.With(Torn)), Does.Contain("mit den Seinen genossen hat, wie es die Alten taten.2"));

    [Test]
    public void The_footnotes_stand_behind_it_each_a_paragraph() =>
        Assert.That(Papers.Texts(Papers.With(Torn), ParagraphKind.Footnote),
            Is.EqualTo(new[] { "1 Vgl. Muster, Ofenkunde, S. 12.", "2 www.example.org/ofen/waerme-und-mehr.html" }));

    [Test]
    public void Their_mark_is_their_marker() =>
        Assert.That(Papers.Read(Papers.With(Torn)).Paragraphs.First(p => p.Kind == ParagraphKind.Footnote).Marker, Is.EqualTo("1"));

    [Test]
    public void A_number_of_a_sentence_is_no_footnote() =>
        Assert.That(Papers.Texts(Papers.With("Es gelten Satz1 und die Vorschrift des § 14 Absatz \n1 Nummer 2."), ParagraphKind.Footnote), Is.Empty);

    [Test]
    public void Two_notes_with_a_star_stand_each_behind_its_own() => Assert.That(
        Papers.Texts(Papers.With("Öfen*\nHerde*\n* Ohne Kachelöfen.\n* Nur eiserne.\n")).Skip(4),
        Is.EqualTo(new[] { "Öfen*", "* Ohne Kachelöfen.", "Herde*", "* Nur eiserne." }));

    [TestCase("Siehe www.example.org/ofen/a\nOfen-und-Herd-Gesetzes gilt.", "a Ofen-und-Herd-Gesetzes gilt.")]
    [TestCase("Siehe www.example.org/ofen/a/ \nbeschlossen.86 Und gilt.", "a/ beschlossen.86 Und gilt.")]
    public void An_address_ends_before_a_word_of_the_text(string lines, string end) => Assert.That(Papers.ReadText(Papers.With(lines)), Does.EndWith(end));

    [Test]
    public void A_note_with_a_star_stands_behind_the_first_that_shows_it() => Assert.That(
        Papers.Texts(Papers.With("Öfen*\nHerde*\nKamine\n* Ohne Kachelöfen.\n")).Skip(4), Is.EqualTo(new[] { "Öfen*", "* Ohne Kachelöfen.", "Herde*", "Kamine" }));

    [Test]
    public void Where_running_heads_stand_a_note_goes_on_to_the_end_of_its_page() => Assert.That(
        Papers.Texts(Papers.With(Torn.Replace("2 www.example.org/ofen/waerme-und-\nmehr.html\n",
            "2 Vgl. Beispiel. Der Herd und seine Wärme sind seit jeher der Mittelpunkt des ganzen Hauses. \nMehr sagt Probe. \nDrucksache 98/1 – 2 – Deutscher Bundestag – 98. Wahlperiode\n", StringComparison.Ordinal)), ParagraphKind.Footnote),
        Has.Member("2 Vgl. Beispiel. Der Herd und seine Wärme sind seit jeher der Mittelpunkt des ganzen Hauses. Mehr sagt Probe."));

    [TestCase("2  a.a.O.: S. 32.", "2 a.a.O.: S. 32.")]
    [TestCase("2 Verband der Ofenbauer, Bericht 2099 für alle Kosten –\nBedarf – Regeln, S. 21.", "2 Verband der Ofenbauer, Bericht 2099 für alle Kosten – Bedarf – Regeln, S. 21.")]
    public void A_note_behind_another_may_begin(string lines, string note) => Assert.That(
        Papers.Texts(Papers.With(Torn.Replace("genossen hat", "genossen2 hat", StringComparison.Ordinal).Replace("2 www.example.org/ofen/waerme-und-\nmehr.html", lines, StringComparison.Ordinal)), ParagraphKind.Footnote), Has.Member(note));

    [TestCase("langen-t\nafeln-der-alten-oefen \n", "langen-tafeln-der-alten-oefen")]
    [TestCase("langen-tafeln.html\n(Zuletzt abgerufen am 3. Mai 2099) \n", "langen-tafeln.html (Zuletzt abgerufen am 3. Mai 2099)")]
    public void A_note_goes_on_behind_an_address(string lines, string note) => Assert.That(
        Papers.Texts(Papers.With(Torn.Replace("2 www.example.org/ofen/waerme-und-\nmehr.html\n", "2 www.example.org/ofen/" + lines, StringComparison.Ordinal)), ParagraphKind.Footnote),
        Has.Member("2 www.example.org/ofen/" + note));
}
