using System.Diagnostics;
using System.Globalization;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Tests.Reading.Pdf;

/// <summary>Real papers, typeset as the Bundestag does, against what was typeset.</summary>
internal sealed class TypesetPapersTests
{
    private const double LeastOfEach = 0.995;
    private const double LeastOnAverage = 0.999;
    private const int MostOthers = 3;

    private static IEnumerable<string> Names => TypesetPaper.Names;

    [TestCaseSource(nameof(Names))]
    public void The_words_are_those_that_were_typeset(string name)
    {
        var paper = TypesetPaper.Of(name);
        var score = paper.Score(paper.Read());
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {100 * score.F1:F3} %, missing: {score.Missing}; extra: {score.Extra}"));
        Assert.That(score.F1, Is.GreaterThanOrEqualTo(LeastOfEach));
    }

    [Test]
    public void On_average_one_word_in_a_thousand_is_wrong_at_most()
    {
        var average = TypesetPaper.All().Average(paper => paper.Score(paper.Read()).F1);
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{100 * average:F4} %"));
        Assert.That(average, Is.GreaterThanOrEqualTo(LeastOnAverage));
    }

    [Test]
    public void No_paper_is_read_worse_than_by_pdftotext()
    {
        var worse = new List<string>();
        foreach (var paper in TypesetPaper.All())
        {
            var (ours, theirs) = (paper.Score(paper.Read()).F1, paper.Score(PdfToText(paper.File)).F1);
            TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{paper.Name}: {100 * ours:F3} % and {100 * theirs:F3} %"));
            worse.AddRange(ours > theirs ? [] : [paper.Name]);
        }

        Assert.That(worse, Is.Empty);
    }

    [TestCaseSource(nameof(Names))]
    public void The_header_says_what_was_typeset(string name)
    {
        var paper = TypesetPaper.Of(name);
        Assert.That(TypesetPaper.Facts(paper.Read()), Is.EqualTo(paper.TrueFacts));
    }

    [Test]
    public void Draft_and_edited_print_of_the_same_words_have_no_changes()
    {
        var changes = TypesetPaper.All().GroupBy(paper => paper.Number).Where(pair => pair.Count() == 2)
            .Select(pair => Comparer.Compare(Side(pair.Last()), Side(pair.First())))
            .SelectMany(comparison => comparison.Changes.Select(change => $"{comparison.Old.Ref}: {change.Old} → {change.New}"));
        Assert.That(changes, Is.Empty);
    }

    [Test]
    public void Most_papers_say_the_same_in_print_and_in_DIPs_text()
    {
        var others = TypesetPaper.All().Select(paper => Comparer.Compare(Side(paper), new("DIP", paper.ReadDipText())))
            .Where(comparison => comparison.Verdict > Verdict.Layout).Select(comparison => comparison.Old.Ref).ToList();
        TestContext.Out.WriteLine(string.Join(' ', others));
        Assert.That(others, Has.Count.LessThanOrEqualTo(MostOthers));
    }

    [Test]
    public void Every_paragraph_has_its_page_and_its_box() =>
        Assert.That(TypesetPaper.All().SelectMany(paper => paper.Read().Paragraphs).Where(p => p.Page is null || p.Box is null || p.Box.Left >= p.Box.Right), Is.Empty);

    private static ComparisonSide Side(TypesetPaper paper) => new(paper.Name, paper.Read());

    private static string PdfToText(string file)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pdftotext", [file, "-"]) { RedirectStandardOutput = true })!;
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return text;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("skipped: pdftotext is not installed");
            return "";
        }
    }
}
