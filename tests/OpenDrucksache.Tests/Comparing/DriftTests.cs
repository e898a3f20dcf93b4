using OpenDrucksache.Comparing;

namespace OpenDrucksache.Tests.Comparing;

/// <summary>What stands elsewhere by the doing of the page is no change; what an editor moved is.</summary>
public sealed class DriftTests
{
    private const string Doves = "Die Brieftauben des Bundes fliegen auch bei starkem Regen zuverlässig über alle Grenzen hinweg.";
    private const string Rest = "Sie ruhen danach zwei ganze Tage in ihren trockenen Schlägen aus und fressen Mais.";
    private const string Food = "Der Bund zahlt ihnen seit vielen Jahren kein eigenes Futter für so weite Flüge.";
    private const string Note = "(Quelle: Taubenbuch vom 16.09.2024, Seite 7, nicht gedruckt.)";

    [Test]
    public void A_note_that_stands_in_the_middle_of_a_word_is_no_change() => Assert.That(
        Compare([Text(Doves), Foot(Note), Text(Rest)], [Text(Doves.Replace("Grenzen", $"Gren- {Note} zen", StringComparison.Ordinal)), Text(Rest)]).Changes,
        Is.Empty);

    [Test]
    public void A_sentence_that_a_note_has_torn_is_no_change() => Assert.That(
        Compare([Text($"{Doves} {Rest}"), Foot(Note)], [Text($"{Doves} Sie ruhen danach zwei ganze"), Foot(Note + " Tage in ihren trockenen Schlägen aus und fressen Mais.")]).Changes,
        Is.Empty);

    [Test]
    public void A_figure_that_changes_in_what_has_drifted_is_told() => Assert.That(
        Compare([Text(Doves), Foot(Note), Text(Rest)], [Text(Doves.Replace("Grenzen", $"Gren- {Note.Replace("16.", "17.", StringComparison.Ordinal)} zen", StringComparison.Ordinal)), Text(Rest)]).Verdict,
        Is.EqualTo(Verdict.Substantive));

    [Test]
    public void A_sentence_that_an_editor_moved_is_told() => Assert.That(
        Compare([Text($"{Doves} {Rest}"), Text(Food)], [Text(Doves), Text($"{Food} {Rest}")]).Changes,
        Is.Not.Empty);

    [Test]
    public void Two_words_that_changed_places_are_told() => Assert.That(
        Compare([Text(Doves), Text(Food)], [Text(Doves.Replace("auch", "eigenes", StringComparison.Ordinal)), Text(Food.Replace("eigenes", "auch", StringComparison.Ordinal))]).Changes,
        Has.Count.EqualTo(2));

    [Test]
    public void A_negation_that_goes_here_and_comes_there_is_told_beside_a_slip_of_the_pen() => Assert.That(
        Compare(
            [Text("Die Tauben fliegen von hier aufgrund."), Text("Das Futter ist nicht teuer."), Text("Der Mais ist gut.")],
            [Text("Die Tauben fliegen von hier aufrgund."), Text("Das Futter ist teuer."), Text("Der Mais ist nicht gut.")]).Changes.Count(c => c.Class == ChangeClass.Negation),
        Is.EqualTo(2));

    [Test]
    public void Rows_of_a_torn_table_in_one_line_are_no_change() => Assert.That(
        Compare([Text(Doves), Row("2023 11"), Row("2024 150"), Row("2025 36"), Text(Rest)], [Text(Doves), Text("2023 11 2024 150 2025 36"), Text(Rest)]).Changes,
        Is.Empty);

    [Test]
    public void A_title_that_ran_into_the_names_above_it_is_no_change()
    {
        const string Names = "der Abgeordneten Ada Muster, Ben Beispiel und der Fraktion Die Probe";
        const string Title = "Futter für die Brieftauben des Bundes sichern";
        Assert.That(
            Compare([Of(ParagraphKind.Authors, Names), Of(ParagraphKind.Title, Title), Text(Doves)], [Of(ParagraphKind.Authors, $"{Names} {Title}"), Text(Doves)]).Changes,
            Is.Empty);
    }

    private static Comparison Compare(Paragraph[] old, Paragraph[] @new) =>
        Comparer.Compare(new("old", new Paper { Paragraphs = old }), new("new", new Paper { Paragraphs = @new }));

    private static Paragraph Text(string text) => Of(ParagraphKind.Paragraph, text);

    private static Paragraph Row(string text) => Of(ParagraphKind.Table, text);

    private static Paragraph Foot(string text) => Of(ParagraphKind.Footnote, text);

    private static Paragraph Of(ParagraphKind kind, string text) => new("", kind, null, text);
}
