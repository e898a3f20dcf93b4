using System.Text.RegularExpressions;
using CsCheck;
using OpenDrucksache.Website.Layout;

namespace OpenDrucksache.Tests.Website;

internal sealed class SlugTests
{
    [TestCase("Karoline Öttinger", ExpectedResult = "karoline-oettinger")]
    [TestCase("BÜNDNIS 90/DIE GRÜNEN", ExpectedResult = "buendnis-90-die-gruenen")]
    [TestCase("Änderungsantrag", ExpectedResult = "aenderungsantrag")]
    [TestCase("Zoé-Marie d’Été", ExpectedResult = "zoe-marie-d-ete")]
    [TestCase("Max von Muster Fulda", ExpectedResult = "max-von-muster-fulda")]
    public string A_name_becomes_part_of_an_address(string name) => Slug.Of(name);

    [Test]
    public void Any_text_gives_a_safe_part_of_an_address() =>
        Gen.String.Sample(name => Regex.IsMatch(Slug.Of(name), "^[a-z0-9](-?[a-z0-9])*$") && Slug.Of(name).Length <= 74, iter: 10_000);

    [Test]
    public void Names_in_other_letters_are_told_apart() => Assert.That(Slug.Of("Борис"), Is.Not.EqualTo(Slug.Of("Борян")));

    [Test]
    public void Long_names_are_told_apart() => Assert.That(Slug.Of(new string('a', 10_000)), Is.Not.EqualTo(Slug.Of(new string('a', 10_001))));

    [TestCase("\uD800")]
    [TestCase("\uFFFE")]
    [TestCase("")]
    [TestCase("../..")]
    public void What_has_no_letters_still_has_an_address(string name) => Assert.That(Slug.Of(name), Does.Match("^[a-f0-9]{12}$"));
}
