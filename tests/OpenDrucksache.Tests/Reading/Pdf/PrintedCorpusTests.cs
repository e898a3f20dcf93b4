using System.Text;
using OpenDrucksache.Comparing;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Tests.Reading.Pdf;

/// <summary>Real papers read from their text, printed, and read again from the print: nothing has changed.</summary>
internal sealed class PrintedCorpusTests
{
    private const double LeastSame = 0.95;

    [Test]
    public void A_printed_paper_compares_alike_with_its_text() => Assert.That(Same(every: 25), Is.AtLeast(LeastSame));

    [Test, Explicit, Category("Long")]
    public void All_printed_papers_compare_alike_with_their_text() => Assert.That(Same(every: 1), Is.AtLeast(LeastSame));

    private static double Same(int every)
    {
        var (same, all) = (0, 0);
        foreach (var file in Directory.GetFiles(SharedData.Corpus, "*.txt").Order(StringComparer.Ordinal).Where((_, i) => i % every == every / 2))
        {
            var text = PaperReader.Read(Encoding.UTF8.GetBytes(Plain(File.ReadAllText(file))));
            if (text.Paragraphs.Sum(p => p.Text.Length) > 60_000)
            {
                continue;
            }

            var print = PaperReader.Read(PrintShop.Print(text, seed: file.Length + all));
            var comparison = Comparer.Compare(new ComparisonSide("text", text), new ComparisonSide("print", print));
            all++;
            same += comparison.Verdict <= Verdict.Layout ? 1 : 0;
            foreach (var change in comparison.Changes.Take(6))
            {
                TestContext.Out.WriteLine($"{Path.GetFileName(file)} {text.Drucksachetyp} {change.Class}: {Short(change.Old)} → {Short(change.New)} behind {change.Context.Before}");
            }
        }

        TestContext.Out.WriteLine($"{same} of {all}");
        return (double)same / all;
    }

    /// <summary>The characters that the fonts of the print have.</summary>
    private static string Plain(string text) => string.Concat(text.Normalize().Select(c => c is '\u202F' or '\u2009' or '\u00A0' ? ' ' : c < '\u0100' || "–—„“”‚‘’…•€".Contains(c) ? c : '•'));

    private static string? Short(string? text) => text is { Length: > 90 } ? text[..90] + "…" : text;
}
