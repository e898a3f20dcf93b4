using OpenDrucksache.Fuzzing;

namespace OpenDrucksache.Tests.Reading;

public sealed class FuzzingTests
{
    public static IEnumerable<string> Corpus => OpenDrucksache.Fuzzing.Corpus.Files.Select(file => Path.GetFileName(file)!);

    [TestCaseSource(nameof(Corpus))]
    public void An_input_of_the_corpus_breaks_no_rule(string name) =>
        Assert.That(ReadingFuzzer.Complaint(File.ReadAllBytes(OpenDrucksache.Fuzzing.Corpus.Files.Single(file => Path.GetFileName(file) == name)), new ReadingFuzzer.Tally()), Is.Null);

    [Test]
    public void Two_thousand_mutated_papers_break_no_rule() => Assert.That(ReadingFuzzer.Run(2_000, 7, TestContext.Out), Is.Zero);

    [Test, Explicit, Category("Long")]
    public void A_million_mutated_papers_break_no_rule() => Assert.That(ReadingFuzzer.Run(1_000_000, 1, TestContext.Out), Is.Zero);
}
