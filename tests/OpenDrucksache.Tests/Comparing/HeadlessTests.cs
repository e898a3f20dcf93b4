using OpenDrucksache.Comparing;
using OpenDrucksache.Tests.Reading;

namespace OpenDrucksache.Tests.Comparing;

/// <summary>A converter leaves out the head: that is no change of the paper.</summary>
public sealed class HeadlessTests
{
    private static readonly Paper Whole = Papers.Read(Papers.Antrag);

    private static Comparison To(Paper other) => Comparer.Compare(new ComparisonSide("a", Whole), new ComparisonSide("b", other));

    [Test]
    public void A_paper_without_its_head_compares_as_the_same() =>
        Assert.That(To(Whole with { Dokumentnummer = null, Wahlperiode = null, Datum = null }).Verdict, Is.LessThanOrEqualTo(Verdict.Layout));

    [Test]
    public void A_head_that_lost_its_date_does_not() =>
        Assert.That(To(Whole with { Datum = null }).Changes.Select(c => c.Class), Is.EqualTo(new[] { ChangeClass.Header }));
}
