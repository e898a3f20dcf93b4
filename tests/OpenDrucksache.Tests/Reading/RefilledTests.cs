using OpenDrucksache.Fuzzing.Printing;
using OpenDrucksache.Tests.Specimens;

namespace OpenDrucksache.Tests.Reading;

/// <summary>A paper whose reading text a script has wrapped, with blank lines between its paragraphs, reads the same.</summary>
internal sealed class RefilledTests
{
    private static readonly Refill[] OfParagraphs = [Refill.Paragraphs, Refill.Torn, Refill.Noticed];

    [Test]
    public void Each_invented_paper_compares_as_layout() =>
        Assert.That(Restless(SpecimenFolder.Papers.Where(name => name.EndsWith(".txt", StringComparison.Ordinal)).Select(name => Path.Combine(SpecimenFolder.Root, name))), Is.Empty);

    [Test]
    public void Ninety_eight_in_a_hundred_real_papers_compare_as_layout()
    {
        var files = Directory.GetFiles(SharedData.Corpus, "*.txt").Order(StringComparer.Ordinal).Where((_, i) => i % 40 == 0).ToList();
        Assert.That(Restless(files).Count(), Is.AtMost(3 * files.Count / 50));
    }

    private static IEnumerable<string> Restless(IEnumerable<string> files) => Refilled.Of(files, 1, OfParagraphs).Where(r => !r.Quiet)
        .Select(r => $"{r.Name} {r.Refill} {r.Width}: {string.Join("; ", r.Comparison.Changes.Select(c => $"{c.Class} '{c.Old}' → '{c.New}'"))}");
}
