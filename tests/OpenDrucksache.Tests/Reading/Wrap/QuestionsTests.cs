using OpenDrucksache.Reading.Text;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Tests.Reading.Wrap;

public sealed class QuestionsTests
{
    private static int HeadEnd(string text) => Questions.HeadEnd(text, LineSplitter.Split(text), 0);

    [TestCase("12. Abgeordnete\nErna Erfunden\n(Die Probe)\nWie viele?", 2)]
    [TestCase("12. Abgeordneter\nEmil Erdacht (Die Probe)\nWie viele (bitte auflisten)?", 1)]
    [TestCase("3. Abgeordnete Erna Erfunden (Die Probe)\nWie viele?", 0)]
    [TestCase("45. Abgeordneter\nEmil Erdacht\n(Musterstadt)\n(Die Probe)\nWie viele?", 3)]
    public void The_head_of_a_question_ends_with_the_bracket(string text, int end) => Assert.That(HeadEnd(text), Is.EqualTo(end));

    [TestCase("Antwort des Staatssekretärs Emil Erdacht\nvom 23. Mai 2025\nKeine.", 1)]
    [TestCase("Antwort des Chefs des Bundespresseamts Emil Erdacht\nvom 23. Mai 2025\nKeine.", 1)]
    [TestCase("Antwort der Parlamentarischen Staatssekretärin Erna Erfunden vom 3. Juni 2025\nKeine.", 0)]
    public void The_head_of_an_answer_ends_with_the_date(string text, int end) => Assert.That(HeadEnd(text), Is.EqualTo(end));

    [TestCase("Abgeordnete Erna Erfunden (Die Probe)")]
    [TestCase("1. Wie viele Abgeordnete fragen (bitte auflisten)?")]
    [TestCase("12. Abgeordnetenhäuser der Länder\n(Auswahl)")]
    [TestCase("Antwort der Bundesregierung\nvom 23. Mai 2025")]
    [TestCase("Antwort des Staatssekretärs Emil Erdacht\nvom Mai 2025")]
    public void Other_lines_begin_no_head(string text) => Assert.That(HeadEnd(text), Is.EqualTo(-1));

    [Test]
    public void A_head_that_does_not_end_within_six_lines_is_none() =>
        Assert.That(HeadEnd("12. Abgeordnete\na\nb\nc\nd\ne\n(Die Probe)"), Is.EqualTo(-1));

    [TestCase("12. Abgeordnete Erna Erfunden (Die Probe)", true)]
    [TestCase("Antwort des Staatssekretärs Emil Erdacht vom 23. Mai 2025", true)]
    [TestCase("12. Abgeordnete Erna Erfunden fragt", false)]
    [TestCase("Antwort des Staatssekretärs Emil Erdacht", false)]
    public void A_joined_head_is_known_again(string text, bool head) => Assert.That(Questions.IsHead(text), Is.EqualTo(head));
}
