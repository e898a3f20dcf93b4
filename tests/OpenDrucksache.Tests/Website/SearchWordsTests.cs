using System.Text.RegularExpressions;
using CsCheck;
using OpenDrucksache.Website.Search;

namespace OpenDrucksache.Tests.Website;

internal sealed class SearchWordsTests
{
    [Test]
    public void Words_are_told_apart_at_all_that_is_no_letter() =>
        Assert.That(SearchWords.Of("Die „Straßen-Bänke“: 35 Mio. Euro, §\u00a07"), Is.EqualTo(new[] { "die", "strassen", "baenke", "35", "mio", "euro" }));

    [Test]
    public void Any_text_gives_words_of_plain_letters() =>
        Gen.String.Sample(text => SearchWords.Of(text).All(word => Regex.IsMatch(word, "^[a-z0-9]{2,24}$")), iter: 10_000);

    [Test]
    public void Keys_of_papers_are_exact_in_a_script()
    {
        DrucksacheId[] ids = [DrucksacheId.Of(new(99, 999_999)), DrucksacheId.Unnumbered("ffffffffffff")];
        Assert.That(ids.Select(PaperKey.Of), Is.All.LessThan(1L << 53));
    }
}
