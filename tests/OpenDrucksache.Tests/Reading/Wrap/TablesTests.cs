using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Tests.Reading.Wrap;

public sealed class TablesTests
{
    private static bool[] Rows(params string[] lines) => Tables.Rows(lines.Length, i => lines[i]);

    [Test]
    public void Three_lines_that_end_with_figures_are_rows() =>
        Assert.That(Rows("Hessen 12,3 4", "Bayern 9,8 –", "Berlin 7 100 %"), Is.EqualTo(new[] { true, true, true }));

    [Test]
    public void Two_are_none() => Assert.That(Rows("Hessen 12,3", "Bayern 9,8"), Has.None.True);

    [Test]
    public void What_stands_around_them_is_none() =>
        Assert.That(Rows("Die Zahlen zeigt diese Tafel:", "Hessen 12", "Bayern 9", "Berlin 7", "Sie sind erfunden."), Is.EqualTo(new[] { false, true, true, true, false }));

    [Test]
    public void Lines_of_a_sentence_that_end_with_figures_are_none() =>
        Assert.That(Rows("damit stieg die zahl der erfundenen fälle von 12", "auf mehr als das doppelte und blieb so bei 30", "bis sie wieder fiel und dann lag sie bei 8"), Has.None.True);

    [Test]
    public void One_line_of_words_among_many_of_figures_is_a_row() =>
        Assert.That(Rows("Hessen 12", "Bayern 9", "davon auf dem Land und in kleinen Orten 4", "Berlin 7", "Bremen 3"), Has.All.True);

    [Test]
    public void The_rest_of_a_torn_word_begins_no_table() =>
        Assert.That(Rows("in den Jahres-", "Bilanzen 2021", "Bilanzen 2022", "Bilanzen 2023", "Bilanzen 2024"), Is.EqualTo(new[] { false, false, true, true, true }));

    [Test]
    public void Headings_and_dates_are_none() =>
        Assert.That(Rows("Sammelübersicht 74", "Beschlüsse vom 15. Oktober 2099", "Beschlussempfehlung 1", "Artikel 2"), Has.None.True);

    [TestCase("Hessen 12.")]
    [TestCase("Hessen 12,")]
    [TestCase("12")]
    [TestCase("Hessen viele")]
    public void A_line_that_ends_otherwise_parts_two_tables(string line) =>
        Assert.That(Rows("Hessen 12", "Bayern 9", line, "Berlin 7", "Bremen 3"), Has.None.True);

    [Test]
    public void A_hyphen_may_stand_for_nothing_counted() => Assert.That(Rows("Februar 1 -", "März - -", "April 62 2"), Has.All.True);

    [Test]
    public void Short_lines_of_small_words_that_join_nothing_are_rows() =>
        Assert.That(Rows("männlich 937", "weiblich 843", "davon neu gezählt 7"), Has.All.True);

    [TestCase('\u2002')]
    [TestCase('\u202F')]
    public void Any_space_may_stand_before_the_figure(char space) =>
        Assert.That(Rows($"Hessen {space}12", $"Bayern {space}9", $"Berlin {space}7"), Has.All.True);

    [Test]
    public void No_lines_have_no_rows() => Assert.That(Rows(), Is.Empty);
}
