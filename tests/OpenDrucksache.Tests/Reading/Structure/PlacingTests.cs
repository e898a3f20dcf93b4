using System.Text;
using OpenDrucksache.Fuzzing;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Tests.Reading.Structure;

public sealed class PlacingTests
{
    private static List<(ParagraphKind, string Path)> Placed(params string[] paragraphs) =>
        [.. Papers.Read(string.Join("\n\n", paragraphs)).Paragraphs.Select(p => (p.Kind, p.Path))];

    [Test]
    public void What_a_bill_puts_into_quotation_marks_behind_a_colon_is_a_quote() =>
        Assert.That(Placed("1. § 3 wird wie folgt gefasst:", "„§ 3 Tauben", "(1) Tauben ruhen.", "(2) Nachts ruhen sie länger.“", "2. § 4 wird aufgehoben."),
            Is.EqualTo(new[] { (ParagraphKind.Item, "1"), (ParagraphKind.Quote, "1"), (ParagraphKind.Quote, "1"), (ParagraphKind.Quote, "1"), (ParagraphKind.Item, "2") }));

    [Test]
    public void A_quotation_may_have_its_mark_behind_the_label() =>
        Assert.That(Placed("cc) Nach Nummer 3 wird die folgende Nummer 4 eingefügt:", "4. „ Tauben zu schonen.“")[^1], Is.EqualTo((ParagraphKind.Quote, "cc")));

    [Test]
    public void The_headline_of_an_article_is_a_heading() =>
        Assert.That(Placed("Artikel 2", "Inkrafttreten", "Dieses Gesetz tritt in Kraft.").Select(p => p.Item1), Is.EqualTo(new[] { ParagraphKind.Heading, ParagraphKind.Heading, ParagraphKind.Paragraph }));

    [TestCase("„Tauben“ heißen sie.")]
    [TestCase("„Tauben ruhen nie")]
    public void What_does_not_end_with_the_other_mark_is_none(string text) =>
        Assert.That(Placed("Es heißt:", text, "So ist es nun einmal.").Select(p => p.Item1), Has.None.EqualTo(ParagraphKind.Quote));

    [Test]
    public void A_quotation_in_the_course_of_the_text_is_none() =>
        Assert.That(Placed("Es heißt.", "„Tauben ruhen.“").Select(p => p.Item1), Has.None.EqualTo(ParagraphKind.Quote));

    [Test]
    public void A_number_in_single_marks_may_quote_others() =>
        Assert.That(Placed("1. Nummer 2 wird durch die folgende Nummer 2 ersetzt:", "‚2. § 3 wird wie folgt geändert:", "a) Satz 1 wird ersetzt:", "„Tauben ruhen.“", "b) Satz 2 wird gestrichen.“ ‘", "2. Nummer 3 entfällt."),
            Is.EqualTo(new[] { (ParagraphKind.Item, "1"), (ParagraphKind.Quote, "1"), (ParagraphKind.Quote, "1"), (ParagraphKind.Quote, "1"), (ParagraphKind.Quote, "1"), (ParagraphKind.Item, "2") }));

    [Test]
    public void What_follows_a_paragraph_sign_is_its_title() =>
        Assert.That(Placed("§ 5", "Taubenschlag", "(1) Er ruht.")[1].Item1, Is.EqualTo(ParagraphKind.Heading));

    [Test]
    public void A_short_question_is_no_heading() =>
        Assert.That(Placed("Wir fragen die Bundesregierung:", "1. Gab es", "a) Tauben,", "b) Falken?")[1].Item1, Is.EqualTo(ParagraphKind.Item));

    private static readonly string[] Asked =
    [
        "Geschäftsbereich des Bundesministeriums für Türme", "7. Abgeordnete Erna Erfunden (Die Probe)", "Wie viele?", "Antwort des Staatssekretärs Emil Erdacht vom 3. Mai 2099",
        "Gezählt wurden:", "1. zwei an Seen;", "2. drei an Flüssen.", "§ 15a", "Geschäftsbereich des Auswärtigen Amts", "8. Abgeordneter Emil Erdacht (Die Probe)", "Wo?",
    ];

    [Test]
    public void A_department_is_a_heading() =>
        Assert.That(Placed(Asked).Where(p => p.Path.Length == 0), Is.EqualTo(new[] { (ParagraphKind.Heading, ""), (ParagraphKind.Heading, "") }));

    [Test]
    public void What_an_answer_numbers_stands_below_its_question() =>
        Assert.That(Placed(Asked).Select(p => p.Path), Is.EqualTo(new[] { "", "7", "7", "7", "7", "7.1", "7.2", "7.§ 15a", "", "8", "8" }));

    [Test]
    public void The_first_letter_may_stand_behind_the_number() =>
        Assert.That(Placed("13. a) Wie viele Türme stehen an Seen?", "b) Wie viele an Flüssen?").Select(p => p.Path), Is.EqualTo(new[] { "13.a", "13.b" }));

    [Test]
    public void A_question_that_goes_on_with_letters_is_no_heading() =>
        Assert.That(Placed("2. Wie hoch ist der Anteil der", "a) Türme an Seen,", "b) Türme an Flüssen?")[0].Item1, Is.EqualTo(ParagraphKind.Item));

    [TestCase("%")]
    [TestCase("☑")]
    [TestCase("D ie M el de ze it")]
    public void What_holds_no_word_is_other(string text) =>
        Assert.That(Placed("Der Nachtzug fährt.", text)[^1].Item1, Is.EqualTo(ParagraphKind.Other));

    [Test]
    public void It_is_named_in_a_warning() =>
        Assert.That(Papers.Read("Der Nachtzug fährt.\n\n☑").Warnings, Has.Some.Contains("could not be placed: \"☑\""));

    [Test]
    public void And_accounted_for() =>
        Assert.That(Proof.Broken(PaperReader.Examine(Encoding.UTF8.GetBytes("Der Nachtzug fährt.\n\n☑\n\nD ie M el de ze it"))), Is.Null);
}
