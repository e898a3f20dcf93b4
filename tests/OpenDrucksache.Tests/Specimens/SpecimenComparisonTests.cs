using OpenDrucksache.Comparing;

namespace OpenDrucksache.Tests.Specimens;

/// <summary>The pairs in data/ differ in what data/README.md says, and in nothing else.</summary>
internal sealed class SpecimenComparisonTests
{
    private static readonly Comparison Airships = SpecimenFolder.Compare("2026-07-07/99-101.txt", "2026-07-28/99-101.txt");

    private static IEnumerable<TestCaseData> PlantedEdits =>
        File.ReadAllLines(Path.Combine(SpecimenFolder.Root, "99-101.edits.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|').Select(cell => cell.Trim(' ', '`')).ToArray())
            .Select(cells => new TestCaseData(cells[1], cells[2], cells[3]).SetArgDisplayNames(cells[1], cells[2]));

    [TestCase("2026-07-07/99-102.txt", "2026-07-28/99-102.txt")]
    [TestCase("2026-07-14/9900108.pdf", "2026-08-04/9900108.pdf")]
    public void A_pair_that_is_only_set_anew_has_no_changes(string old, string @new)
    {
        var comparison = SpecimenFolder.Compare(old, @new);
        Assert.That((comparison.Verdict, comparison.Changes.Count), Is.EqualTo((Verdict.Layout, 0)));
    }

    [Test]
    public void Every_class_of_change_is_planted_in_the_airships() =>
        Assert.That(
            PlantedEdits.Select(edit => edit.Arguments[0] as string),
            Is.SupersetOf(ChangeClass.All.Where(c => c != ChangeClass.Layout).Select(c => c.Name)));

    [TestCaseSource(nameof(PlantedEdits))]
    public void A_planted_edit_is_found(string name, string old, string @new) =>
        Assert.That(Airships.Changes.Where(c => IsOf(c, new TestCaseData(name, old, @new))), Is.Not.Empty);

    [Test]
    public void Nothing_but_planted_edits_is_found() =>
        Assert.That(Airships.Changes.Where(c => !PlantedEdits.Any(edit => IsOf(c, edit))).Select(c => $"{c.Class} {c.Old} → {c.New}"), Is.Empty);

    [Test]
    public void The_silent_correction_of_the_answer_is_one_change_in_the_header() =>
        Assert.That(
            SpecimenFolder.Compare("2026-08-04/99-106.json", "2026-08-05/99-106.txt").Changes.Select(c => (c.Class, c.Old, c.New)),
            Is.EqualTo([(ChangeClass.Header, "01.01.2026", "03.08.2026")]));

    [Test]
    public void The_second_Vorabfassung_of_the_weathercocks_drops_a_second_first_name() =>
        Assert.That(
            SpecimenFolder.Compare("2026-07-07/99-103.txt", "2026-07-08/99-103.txt").Changes.Select(c => (c.Class, c.Old, c.New)),
            Is.EqualTo([(ChangeClass.PersonRenamed, "Roswitha Clementine Rotstift", "Roswitha Rotstift")]));

    [Test]
    public void The_pigeons_differ_in_a_comma_an_amount_and_a_date() =>
        Assert.That(
            SpecimenFolder.Compare("2026-07-07/9900104.pdf", "2026-07-28/9900104.pdf").Changes.Select(c => c.Class),
            Is.EqualTo([ChangeClass.Punctuation, ChangeClass.Amount, ChangeClass.Date]));

    [Test]
    public void The_lists_of_the_amenders_give_each_fact_once_per_list() =>
        Assert.That(
            SpecimenFolder.Compare("2026-07-14/99-107.txt", "2026-08-04/99-107.txt").Changes.Select(c => c.Class),
            Is.EquivalentTo([
                ChangeClass.PersonMoved, ChangeClass.PersonMoved,
                ChangeClass.PersonAdded, ChangeClass.PersonAdded, ChangeClass.PersonAdded, ChangeClass.PersonAdded,
                ChangeClass.PersonRenamed, ChangeClass.PersonRenamed, ChangeClass.PersonRenamed,
                ChangeClass.Quotation,
            ]));

    /// <summary>A change may be cut narrower than the words in the table, or wider: one holds the other.</summary>
    private static bool IsOf(Change change, TestCaseData edit) =>
        edit.Arguments is [string name, string old, string @new] && change.Class.Name == name && IsAt(old, change.Old) && IsAt(@new, change.New);

    private static bool IsAt(string planted, string? found) =>
        found is null || (planted.Length > 0
            && (planted.Contains(found, StringComparison.Ordinal) || found.Contains(planted.TrimEnd('…', ' '), StringComparison.Ordinal)));
}
