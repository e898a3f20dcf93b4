namespace OpenDrucksache.Tests.Reading;

public sealed class AntwortTests
{
    private static readonly Paper Paper = Papers.Read(Papers.Antwort);

    [Test]
    public void The_question_it_answers_is_a_reference_that_names_its_number() => Assert.That(Paper.Bezug, Is.EqualTo(new[] { "98/123" }));

    [Test]
    public void The_title_goes_over_two_lines() => Assert.That(Paper.Titel, Is.EqualTo("Leuchttürme an Binnengewässern und ihre Bewirtschaftung"));

    [Test]
    public void A_letter_spaced_heading_is_closed() =>
        Assert.That(Paper.Paragraphs.Select(p => p.Text), Does.Contain("Vorbemerkung der Fragesteller"));

    [Test]
    public void The_note_of_the_page_is_lifted_out_of_the_word_it_tears() =>
        Assert.That(ReadingText.Of(Paper), Does.Contain("ist den Fragestellern bekannt"));

    [Test]
    public void The_note_stands_behind_the_paragraph_it_interrupts() =>
        Assert.That(Paper.Paragraphs.Where(p => p.Kind == ParagraphKind.Footnote).Select(p => p.Text[..10]),
            Is.EqualTo(new[] { "Die Antwor", "Die Drucks", "* Das Bund" }));

    [Test]
    public void An_address_torn_without_a_hyphen_is_mended() =>
        Assert.That(ReadingText.Of(Paper), Does.Contain("www.example.org/leuchtturm/binnensee-und-mehr.html"));

    [Test]
    public void An_answer_has_the_path_of_its_question() =>
        Assert.That(Paper.Paragraphs.Single(p => p.Text == "Nein.").Path, Is.EqualTo("2"));
}
