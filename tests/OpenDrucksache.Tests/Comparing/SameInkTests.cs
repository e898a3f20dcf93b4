using OpenDrucksache.Comparing;

namespace OpenDrucksache.Tests.Comparing;

/// <summary>Two papers of the same letters in the same order are one paper, wherever their lines and paragraphs end; what an editor did is told.</summary>
public sealed class SameInkTests
{
    private const string Doves = "Die Brieftauben des Bundes fliegen auch bei starkem Regen zuverlässig über alle Grenzen hinweg.";
    private const string Rest = "Sie ruhen danach zwei ganze Tage in ihren trockenen Schlägen aus und fressen Mais.";
    private const string Food = "Der Bund zahlt ihnen seit 7 Jahren kein eigenes Futter für 12 so weite Flüge.";
    private const string Note = "1 Taubenbuch vom 16.09.2024, Seite 7.";

    private static readonly Paragraph[] Whole = [Text("Antrag"), Text(Doves), Text(Rest), Foot(Note), Text(Food), Text("1. Die Tauben fliegen."), Text("2. Die Tauben ruhen.")];

    [Test]
    public void A_paper_that_a_script_has_filled_into_one_line_is_no_change() =>
        Assert.That(Compare(Whole, [Text(string.Join(' ', Whole.Select(p => p.Text)))]).Changes, Is.Empty);

    [Test]
    public void A_note_that_drifts_through_a_sentence_in_one_line_is_no_change() =>
        Assert.That(Compare(Whole, [Text($"Antrag {Doves} Sie ruhen danach zwei {Note} ganze Tage in ihren trockenen Schlägen aus und fressen Mais. {Food} 1. Die Tauben fliegen. 2. Die Tauben ruhen.")]).Changes, Is.Empty);

    [Test]
    public void A_note_that_ends_with_the_letter_before_it_is_no_change() =>
        Assert.That(Compare([Text($"{Doves} {Rest}"), Foot(Note)], [Text($"{Doves} {Note} {Rest}")]).Changes, Is.Empty);

    [Test]
    public void A_label_that_ran_into_the_item_above_is_no_change() =>
        Assert.That(Compare([Text(Doves), Item("8.", "8. Sie ruhen.")], [Text($"{Doves} 8."), Text("Sie ruhen.")]).Changes, Is.Empty);

    [Test]
    public void A_paragraph_that_an_editor_moved_is_told_beside_a_note_that_drifts() =>
        Assert.That(Compare([Text($"{Doves} {Rest}"), Foot(Note), Text(Food), Text(Doves)], [Text(Food), Text($"{Doves} {Note} {Rest}"), Text(Doves)]).Changes, Is.Not.Empty);

    [Test]
    public void A_paragraph_that_an_editor_moved_from_above_a_note_is_told() =>
        Assert.That(Compare([Text(Doves), Foot(Note), Text(Rest), Text(Food)], [Foot(Note), Text(Rest), Text(Food), Text(Doves)]).Changes.Select(c => c.Class), Is.EqualTo([ChangeClass.ParagraphMoved]));

    [Test]
    public void Two_figures_that_changed_places_are_told_in_a_paper_in_one_line() =>
        Assert.That(Compare(Whole, [Text(string.Join(' ', Whole.Select(p => p.Text.Replace("seit 7", "seit 12", StringComparison.Ordinal).Replace("für 12", "für 7", StringComparison.Ordinal))))]).Verdict, Is.EqualTo(Verdict.Substantive));

    [Test]
    public void A_word_that_an_editor_moved_is_told() =>
        Assert.That(Compare([Text($"{Doves} {Rest}")], [Text(Doves.Replace(" auch", "", StringComparison.Ordinal)), Text(Rest.Replace("danach", "danach auch", StringComparison.Ordinal))]).Changes, Is.Not.Empty);

    [Test]
    public void A_letter_that_is_taken_here_and_put_in_there_is_told() =>
        Assert.That(Compare([Text(Doves.Replace("Regen", "Reegen", StringComparison.Ordinal)), Text(Rest)], [Text(Doves), Text(Rest.Replace("trockenen", "trockeneen", StringComparison.Ordinal))]).Changes, Is.Not.Empty);

    [Test]
    public void A_space_that_an_editor_took_away_is_told_in_a_paper_in_one_line() =>
        Assert.That(Compare(Whole, [Text(string.Join(' ', Whole.Select(p => p.Text.Replace("zwei ganze", "zweiganze", StringComparison.Ordinal))))]).Changes.Select(c => c.Class), Is.EqualTo(new[] { ChangeClass.Spacing }));

    [Test]
    public void The_ops_rebuild_the_paper_in_one_line()
    {
        var (old, @new) = (Whole, new[] { Text(string.Join(' ', Whole.Select(p => p.Text))) });
        Assert.That(Laws.Broken(Compare(old, @new)), Is.Null);
    }

    private static Comparison Compare(Paragraph[] old, Paragraph[] @new) =>
        Comparer.Compare(new("old", new Paper { Paragraphs = old }), new("new", new Paper { Paragraphs = @new }));

    private static Paragraph Text(string text) => new("", ParagraphKind.Paragraph, null, text);

    private static Paragraph Item(string marker, string text) => new("", ParagraphKind.Item, marker, text);

    private static Paragraph Foot(string text) => new("", ParagraphKind.Footnote, null, text);
}
