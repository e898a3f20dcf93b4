using OpenDrucksache.Comparing;

namespace OpenDrucksache.Tests.Comparing;

/// <summary>Paragraph boundaries are the doing of page and wrap: where only they differ, nothing has changed.</summary>
public sealed class BoundaryTests
{
    private const string First = "Die Brieftauben des Bundes fliegen auch bei Regen zuverlässig.";
    private const string Second = "Sie ruhen danach zwei Tage in ihren trockenen Schlägen aus.";
    private const string Third = "Der Bund zahlt ihnen seit Jahren kein Futter für weite Flüge.";

    [TestCase(First + " " + Second, Third, "|", First, Second + " " + Third)]
    [TestCase(First + " " + Second + " " + Third, "|", First, Second, Third)]
    [TestCase(First, Second + " " + Third, "|", First + " " + Second, Third)]
    public void A_boundary_that_wanders_is_no_change(params string[] paragraphs) =>
        Assert.That(Compare(paragraphs).Verdict, Is.EqualTo(Verdict.Layout));

    [Test]
    public void An_item_that_runs_on_from_the_one_before_is_no_change() =>
        Assert.That(Compare("1. " + First + " 2. " + Second, "|", "1. " + First, "2. " + Second).Changes, Is.Empty);

    [Test]
    public void A_word_that_changes_beside_a_wandering_boundary_is_the_only_change() =>
        Assert.That(
            Compare(First + " " + Second, Third, "|", First, Second.Replace("zwei", "drei", StringComparison.Ordinal) + " " + Third).Changes.Select(c => (c.Old, c.New)),
            Is.EqualTo(new[] { ("zwei", "drei") }));

    [Test]
    public void A_boundary_belongs_to_a_change_of_severity_0() =>
        Assert.That(Compare(First + " " + Second, "|", First, Second).AllChanges.Select(c => c.Class), Is.EqualTo(new[] { ChangeClass.Layout }));

    [Test]
    public void A_footnote_that_stands_at_another_page_end_keeps_the_text_in_place() =>
        Assert.That(
            Comparer.Compare(
                new("old", Paper([Text(First), Note("1 Vgl. Taubenbuch, Seite 3."), Note("2 Vgl. Taubenbuch, Seite 4."), Text(Second)])),
                new("new", Paper([Text(First), Text(Second), Note("1 Vgl. Taubenbuch, Seite 3."), Note("2 Vgl. Taubenbuch, Seite 4.")]))).Verdict,
            Is.EqualTo(Verdict.Layout));

    [Test]
    public void A_space_behind_a_hyphen_may_be_a_line_end() =>
        Assert.That(Compare("Das EU- Recht der Tauben gilt.", "|", "Das EU-Recht der Tauben gilt.").Changes, Is.Empty);

    private static Comparison Compare(params string[] paragraphs)
    {
        var bar = Array.IndexOf(paragraphs, "|");
        return Comparer.Compare(
            new("old", Paper(paragraphs[..bar].Select(Text))),
            new("new", Paper(paragraphs[(bar + 1)..].Select(Text))));
    }

    private static Paper Paper(IEnumerable<Paragraph> paragraphs) => new() { Art = Art.Vorab, Paragraphs = [.. paragraphs] };

    private static Paragraph Text(string text) => char.IsAsciiDigit(text[0])
        ? new Paragraph(text[..1], ParagraphKind.Item, text[..2], text)
        : new Paragraph("", ParagraphKind.Paragraph, null, text);

    private static Paragraph Note(string text) => new("", ParagraphKind.Footnote, text[..1], text);
}
