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

    [Test]
    public void Backwards_is_found_what_is_found_forwards() => Mirrors(Short);

    [Test]
    [Explicit]
    [Category("Long")]
    public void Backwards_is_found_what_is_found_forwards_for_many_pairs() => Mirrors(Long);

    [Test]
    public void The_same_split_of_a_paragraph_on_both_sides_changes_nothing() => Noise.Pair.Sample(
        pair => Assert.That(
            Told(Pairs.Compare(pair.NoisyOld, pair.NoisyNew)), Is.EqualTo(Told(Pairs.Compare(pair.Old, pair.New))), () => ReadingText.Of(pair.NoisyNew)),
        iter: 500,
        threads: 1);

    private static IEnumerable<string> Told(Comparison comparison) =>
        comparison.Changes.Select(c => $"{c.Class} {c.Old} → {c.New}").Order(StringComparer.Ordinal);

    /// <summary>The verdict, and each class as often as its opposite.</summary>
    private static void Mirrors(int pairs) => Pairs.Pair.Sample(
        pair =>
        {
            var (there, back) = (Pairs.Compare(pair.Old, pair.New), Pairs.Compare(pair.New, pair.Old));
            Assert.That((back.Verdict, Mirror.Classes(back)), Is.EqualTo((there.Verdict, Mirror.Turned(there))), () => $"{Shown(pair.Old)}\n→\n{Shown(pair.New)}\n{string.Join('\n', there.Changes)}\n←\n{string.Join('\n', back.Changes)}");
        },
        iter: pairs);

    private static string Shown(Paper paper) => string.Join('\n', paper.Paragraphs.Select(p => $"{p.Kind} {p.Path} | {p.Text}"));

    private static void OpsAreLawful(int pairs) => Pairs.Pair.Sample(
        pair => Assert.That(Laws.Broken(Pairs.Compare(pair.Old, pair.New)), Is.Null),
        iter: pairs);
}
