using OpenDrucksache.Comparing.Typing;

namespace OpenDrucksache.Tests.Comparing.Typing;

/// <summary>
/// A file a rule, an example a line: "+ old > new" is decided by the rule, "- old > new : other" is a near miss that the other
/// rule decides.
/// </summary>
public sealed class RuleTableTests
{
    private const string Before = "Die Musterkommission tagt im Herbst in Beispielstadt und berichtet danach dem Plenum. ";
    private const string Behind = " Das Protokoll liegt allen Mitgliedern vor.";

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Comparing", "Typing", "rules");

    private static IEnumerable<TestCaseData> Examples => RuleTable.Rules
        .SelectMany(rule => Lines(rule.Name).Select(line => new TestCaseData(rule.Name, line).SetArgDisplayNames(rule.Name, line)));

    private static IEnumerable<string> Names => RuleTable.Rules.Select(rule => rule.Name);

    [TestCaseSource(nameof(Examples))]
    public void An_example_is_decided_by_its_rule(string rule, string line)
    {
        var (old, @new, decides) = Parse(rule, line);
        Assert.That(Rules(old, @new), Is.EqualTo(new[] { decides }));
    }

    [TestCaseSource(nameof(Examples))]
    public void An_example_backwards_is_decided_by_the_same_rule(string rule, string line)
    {
        var (old, @new, decides) = Parse(rule, line);
        Assert.That(Rules(@new, old), Is.EqualTo(new[] { decides }));
    }

    [TestCaseSource(nameof(Names))]
    public void Each_rule_has_three_examples_and_a_near_miss(string rule)
    {
        Assert.That(Lines(rule).Count(line => line[0] == '+'), Is.AtLeast(3));
        Assert.That(Lines(rule).Count(line => line[0] == '-'), Is.AtLeast(1));
    }

    [Test]
    public void Each_file_of_examples_is_of_a_rule() =>
        Assert.That(Directory.GetFiles(Folder, "*.txt").Select(Path.GetFileNameWithoutExtension), Is.SubsetOf(Names));

    [Test]
    public void Each_rule_says_what_it_says_in_a_sentence_of_its_own() =>
        Assert.That(RuleTable.Rules.Select(rule => rule.Sentence), Is.Unique.And.All.EndsWith("."));

    private static string[] Lines(string rule) => File.ReadAllLines(Path.Combine(Folder, rule + ".txt"));

    private static (string Old, string New, string Rule) Parse(string rule, string line)
    {
        var sides = line[2..].Split(" > ");
        var end = line[0] == '+' ? sides[1].Length : sides[1].LastIndexOf(" : ", StringComparison.Ordinal);
        return (sides[0], sides[1][..end], line[0] == '+' ? rule : sides[1][(end + 3)..]);
    }

    private static IEnumerable<string> Rules(string old, string @new) =>
        Pairs.Compare(Paper(old), Paper(@new)).AllChanges.Select(change => change.Rule).Distinct();

    private static Paper Paper(string sentence) =>
        new() { Paragraphs = [new Paragraph("", ParagraphKind.Paragraph, null, Before + sentence + Behind)] };
}
