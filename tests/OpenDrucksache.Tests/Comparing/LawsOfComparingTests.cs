using CsCheck;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Tests.Comparing;

public sealed class LawsOfComparingTests
{
    private const int Short = 3_000;
    private const int Long = 100_000;

    [Test]
    public void Ops_rebuild_both_texts_and_each_belongs_to_one_change() => OpsAreLawful(Short);

    [Test]
    [Explicit]
    [Category("Long")]
    public void Ops_rebuild_both_texts_and_each_belongs_to_one_change_for_many_pairs() => OpsAreLawful(Long);

    [Test]
    public void A_paper_against_itself_is_identical() => Pairs.Paper.Sample(
        paper => Pairs.Compare(paper, paper) is { Verdict: Verdict.Identical, AllChanges.Count: 0, Similarity: 1 },
        iter: Short);

    [Test]
    public void The_same_pair_gives_the_same_record() => Pairs.Pair.Sample(
        pair =>
        {
            var (a, b) = (Pairs.Compare(pair.Old, pair.New), Pairs.Compare(pair.Old, pair.New));
            return a.AllChanges.SequenceEqual(b.AllChanges) && a.Ops.SequenceEqual(b.Ops);
        },
        iter: Short);

    private static void OpsAreLawful(int pairs) => Pairs.Pair.Sample(
        pair => Assert.That(Laws.Broken(Pairs.Compare(pair.Old, pair.New)), Is.Null),
        iter: pairs);
}
