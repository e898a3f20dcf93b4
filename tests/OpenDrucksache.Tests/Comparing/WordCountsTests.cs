using CsCheck;
using OpenDrucksache.Comparing;
using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Tests.Comparing;

public sealed class WordCountsTests
{
    [Test]
    public void Held_against_many_units_one_has_in_common_with_each_what_it_has_with_it_alone() =>
        Pairs.Pair.Sample(pair =>
        {
            var (words, bodies) = (new Vocabulary(0), new Vocabulary(0));
            var (olds, news) = (Units.Of(new Side(pair.Old), bodies), Units.Of(new Side(pair.New), bodies));
            var counts = new WordCounts(words);
            return olds.TrueForAll(old => news.TrueForAll(@new => counts.Common(old, @new) == Likeness.Common(old.BodyTokens(words), @new.BodyTokens(words), words)));
        });
}
