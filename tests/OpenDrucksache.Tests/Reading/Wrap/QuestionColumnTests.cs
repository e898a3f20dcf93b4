namespace OpenDrucksache.Tests.Reading.Wrap;

public sealed class QuestionColumnTests
{
    private const string Answer =
        "Antwort des Staatssekretärs Emil Erdacht \nvom 23. Mai 2099\n"
        + "Die Zahl der Leuchttürme an den Seen des Landes wird von den Ländern \nseit jeher nur ungefähr gezählt, und eine Statistik darüber führt der \nBund bis heute nicht.\n";

    /// <summary>Four questions in their narrow column, with their answers; the third lines end early, because a long word was pulled down.</summary>
    private static string Asked(string torn)
    {
        var questions = Enumerable.Range(1, 4).Select(i =>
            $"{i}. Abgeordnete \nErna Erfunden \n(Die Probe)\nWie hoch waren die Kosten, die im gesamten \nvergangenen Jahr für alle Leuchttürme an den \n{torn}\nangefallen sind (bitte nach den Seen trennen)?\n{Answer}");
        return "Schriftliche Fragen \nmit den in der Woche vom 19. Mai 2099 eingegangenen Antworten \n" + string.Concat(questions);
    }

    [TestCase("Seen des Landes insgesamt und einzelnen \nBinnengewässern", TestName = "A_line_goes_on_where_the_next_word_had_no_room_in_the_column")]
    [TestCase("Seen und an den kleinen\nBinnengewässern", TestName = "And_where_a_torn_word_was_pulled_down")]
    public void A_question_is_one_paragraph(string torn) =>
        Assert.That(Papers.Texts(Asked(torn)).Count(text => text.StartsWith("Wie hoch waren", StringComparison.Ordinal) && text.EndsWith("trennen)?", StringComparison.Ordinal)), Is.EqualTo(4));

    [Test]
    public void The_answer_keeps_its_own_width() =>
        Assert.That(Papers.Texts(Asked("Seen und Flüssen")).Count(text => text.StartsWith("Die Zahl der", StringComparison.Ordinal) && text.EndsWith("nicht.", StringComparison.Ordinal)), Is.EqualTo(4));
}
