using OpenDrucksache.Fuzzing;

namespace OpenDrucksache.Tests.Reading;

public sealed class FuzzingTests
{
    [Test]
    public void Two_thousand_mutated_papers_break_no_rule() => Assert.That(ReadingFuzzer.Run(2_000, 7, TestContext.Out), Is.Zero);

    [Test, Explicit, Category("Long")]
    public void A_million_mutated_papers_break_no_rule() => Assert.That(ReadingFuzzer.Run(1_000_000, 1, TestContext.Out), Is.Zero);
}
