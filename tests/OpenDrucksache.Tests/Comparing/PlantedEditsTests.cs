using OpenDrucksache.Reading;
using OpenDrucksache.Tests.Comparing.Planting;

namespace OpenDrucksache.Tests.Comparing;

/// <summary>Edits of all classes with known truth, planted in real papers one by one and several at once.</summary>
public sealed class PlantedEditsTests
{
    [Test]
    public void Edits_planted_in_60_papers_are_found_and_typed() => Plant(60);

    [Test, Explicit, Category("Long")]
    public void Edits_planted_in_the_whole_corpus_are_found_and_typed() => Plant(int.MaxValue);

    private static void Plant(int papers)
    {
        var plantation = new Plantation();
        var random = new Random(21);
        foreach (var file in Directory.EnumerateFiles(SharedData.Corpus, "*.txt").Order(StringComparer.Ordinal).Take(papers))
        {
            var paper = PaperReader.Read(File.ReadAllBytes(file));
            foreach (var edits in new[] { 1, 1, 1, 1, 2, 4, 7 })
            {
                plantation.Plant(paper, edits, random);
            }

            plantation.PlantAsEditors(paper, 14, random);
        }

        TestContext.Out.WriteLine(plantation.Report());
        Assert.That(plantation.Found, Is.AtLeast(plantation.Planted * 0.999));
        Assert.That(plantation.Typed, Is.AtLeast(plantation.Planted * 0.95));
        Assert.That(plantation.Excess, Is.AtMost(plantation.Planted * 0.02));
    }
}
