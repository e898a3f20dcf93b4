using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering;
using OpenDrucksache.Tests.Comparing;

namespace OpenDrucksache.Tests.Rendering;

public sealed class VerdictSentenceTests
{
    private static readonly string[] Before = ["Cosima Blütentraum", "Annette Gänsekiel", "Balduin Siebenstern", "Leberecht Tintenfass"];
    private static readonly string[] After = [.. Before, "Ottokar Büttenrand", "Ysolde Büroklammer"];

    [Test]
    public void Who_came_to_both_lists_is_one_person() =>
        Assert.That(Said(Lists(Before, Before), Lists(After, After)), Does.Contain(": 2 persons added (in both lists)"));

    [Test]
    public void Who_came_to_both_lists_is_one_person_in_German_too() =>
        Assert.That(GermanWords.Sentence(Pairs.Compare(Lists(Before, Before), Lists(After, After))), Does.Contain(": 2 × Person hinzugekommen (in beiden Listen)"));

    [Test]
    public void Who_came_to_both_lists_is_counted_apart_from_who_came_to_one() =>
        Assert.That(Said(Lists(Before, Before), Lists(After, After[..^1])), Does.Contain(": 2 persons added (1 in both lists)"));

    [Test]
    public void Title_and_place_make_no_other_person() =>
        Assert.That(Said(Lists(Before, Before), Lists([.. Before, "Dr. Ottokar Büttenrand (Musterstadt)"], After[..^1])), Does.Contain(": 1 person added (in both lists)"));

    [Test]
    public void Who_came_to_one_list_only_is_counted_plainly() =>
        Assert.That(Said(Lists(Before, Before), Lists(After, Before)), Does.Contain(": 2 persons added."));

    [Test]
    public void The_record_counts_entries() =>
        Assert.That(Pairs.Compare(Lists(Before, Before), Lists(After, After)).Counts, Is.EqualTo(new[] { (ChangeClass.PersonAdded, 4) }));

    private static string Said(Paper old, Paper @new) => VerdictSentence.Of(Pairs.Compare(old, @new));

    private static Paper Lists(string[] authors, string[] signatories) => new()
    {
        Paragraphs =
        [
            new("", ParagraphKind.Authors, null, $"der Abgeordneten {string.Join(", ", authors)}"),
            new("", ParagraphKind.Paragraph, null, "Der Bundestag wolle beschließen, dass Luftschiffe pünktlich sind."),
            .. signatories.Select(name => new Paragraph("", ParagraphKind.Signature, null, name)),
        ],
    };
}
