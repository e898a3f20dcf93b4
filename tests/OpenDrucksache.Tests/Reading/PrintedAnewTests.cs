using OpenDrucksache.Fuzzing.Printing;
using OpenDrucksache.Tests.Specimens;

namespace OpenDrucksache.Tests.Reading;

/// <summary>What was read of one print is read of another: other widths and pages, notice and imprint, or re-flowed.</summary>
internal sealed class PrintedAnewTests
{
    private static readonly Flavour[] Flavours = Enum.GetValues<Flavour>();

    [TestCaseSource(nameof(Flavours))]
    public void Each_print_of_an_invented_paper_compares_as_layout(object flavour) =>
        Assert.That(Restless(from name in SpecimenFolder.Papers from echo in Echoes(name, SpecimenFolder.Read(name), 5) where echo.Measure.Flavour == (Flavour)flavour select echo), Is.Empty);

    [TestCaseSource(nameof(Flavours))]
    public void An_invented_Antrag_has_the_same_paragraphs(object flavour) =>
        Assert.That(from echo in Echoes("Antrag", Papers.Read(Papers.Antrag), 40) where echo.Measure.Flavour == (Flavour)flavour && !echo.Paragraphs select echo.Measure, Is.Empty);

    [Test]
    public void Nine_of_ten_real_papers_compare_as_layout() => Hold(Sample(20), 1, 0.9);

    [Test, Explicit, Category("Long")]
    public void Nine_of_ten_of_all_real_papers_compare_as_layout_at_several_widths() => Hold(Sample(1), 3, 0.9);

    private static void Hold(IEnumerable<string> files, int rounds, double least)
    {
        var echoes = Enumerable.Range(1, rounds).SelectMany(round => Quietness.Of(files, round * 1000)).ToList();
        Quietness.Tell(echoes, TestContext.Out);
        Assert.That(echoes.Count(e => e.Quiet), Is.AtLeast(echoes.Count * least));
    }

    private static IEnumerable<string> Sample(int each) => Directory.GetFiles(SharedData.Corpus, "*.txt").Order(StringComparer.Ordinal).Where((_, i) => i % each == 0);

    private static IEnumerable<Echo> Echoes(string name, Paper paper, int rounds) =>
        Enumerable.Range(0, rounds).SelectMany(Measure.Some).Select(measure => Echo.Of(name, paper, measure));

    private static IEnumerable<string> Restless(IEnumerable<Echo> echoes) => echoes.Where(e => !e.Quiet)
        .Select(e => $"{e.Name} {e.Measure}: {string.Join("; ", e.Comparison.Changes.Select(c => $"{c.Class} '{c.Old}' → '{c.New}'"))}");
}
