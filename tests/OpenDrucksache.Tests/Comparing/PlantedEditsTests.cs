using OpenDrucksache.Reading;
using OpenDrucksache.Tests.Comparing.Planting;

namespace OpenDrucksache.Tests.Comparing;

/// <summary>Edits of all classes with known truth, planted in real papers one by one and several at once.</summary>
public sealed class PlantedEditsTests
{
    [TestCase(60)]
    [TestCase(int.MaxValue, Explicit = true, Category = "Long")]
    public void Planted_edits_are_found_and_typed(int papers)
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
        }

        TestContext.Out.WriteLine(plantation.Report());
        Assert.That(plantation.Found, Is.AtLeast(plantation.Planted * 0.999));
        Assert.That(plantation.Typed, Is.AtLeast(plantation.Planted * 0.95));
        Assert.That(plantation.Excess, Is.AtMost(plantation.Planted * 0.02));
    }
}
