using OpenDrucksache.Comparing;
using OpenDrucksache.Publishing;
using OpenDrucksache.Reading;
using OpenDrucksache.Tests.Publishing;
using OpenDrucksache.Website.Explaining;

namespace OpenDrucksache.Tests.Website;

/// <summary>The site of real papers: how large its pages are.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
internal sealed class SiteBudgetTests
{
    private const int Budget = 100 * 1024;

    /// <summary>The text of some 20 printed pages.</summary>
    private const int Ordinary = 40_000;

    [Test]
    public void Pages_of_ordinary_papers_are_small()
    {
        using var site = MadeSite.Of(Corpus(150));
        Assert.That(
            site.Pages.Where(page => page.StartsWith("drucksachen/21/", StringComparison.Ordinal) && page.Count(c => c == '/') == 3).Where(page => new FileInfo(site.Full(page)).Length > Budget),
            Is.Empty);
    }

    [Test]
    public void Every_class_has_its_meaning() =>
        Assert.That(ChangeClass.All.Select(c => ClassMeanings.German(c) + ClassMeanings.English(c)), Is.All.Not.Empty);

    /// <summary>Real papers as drafts, and as edited with each 97th word another.</summary>
    private static PublishSource Corpus(int most)
    {
        var papers = Directory.GetFiles(SharedData.Corpus, "*.txt").Order(StringComparer.Ordinal)
            .Select(file => PaperReader.Read(File.ReadAllBytes(file))).Where(paper => paper.Dokumentnummer is not null).Where(paper => ReadingText.Of(paper).Length <= Ordinary).DistinctBy(paper => paper.Dokumentnummer).Take(most);
        return Samples.Of([.. papers.Select(paper => new Paper?[] { paper with { Art = Art.Vorab }, Edited(paper) with { Art = Art.Lektoriert } })]);
    }

    private static Paper Edited(Paper paper)
    {
        var word = 0;
        return paper with { Paragraphs = [.. paper.Paragraphs.Select(p => p with { Text = string.Join(' ', p.Text.Split(' ').Select(w => ++word % 97 == 0 ? w + "e" : w)) })] };
    }
}
