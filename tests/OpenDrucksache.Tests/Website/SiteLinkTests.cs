using System.Text.RegularExpressions;
using OpenDrucksache.Tests.Publishing;

namespace OpenDrucksache.Tests.Website;

/// <summary>Every link of the site leads somewhere, from the file system too.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
internal sealed partial class SiteLinkTests
{
    private MadeSite _site = null!;

    [OneTimeSetUp]
    public void Write() => _site = MadeSite.Of(Samples.Archive);

    [OneTimeTearDown]
    public void Remove() => _site.Dispose();

    [Test]
    public void Every_link_leads_to_a_file() => Assert.That(Links().Where(link => !IsThere(link)), Is.Empty);

    [Test]
    public void Every_address_in_a_page_stands_once() =>
        Assert.That(_site.Pages.Where(page => Ids(page) is var ids && ids.Distinct().Count() != ids.Count), Is.Empty);

    [Test]
    public void Every_change_has_its_address_on_the_page_of_its_pair() =>
        Assert.That(Permanent().Matches(_site["drucksachen/21/900/index.html"]).Select(m => m.Groups[1].Value), Is.SubsetOf(Ids("drucksachen/21/900/v1-v3/index.html")).And.Not.Empty);

    [Test]
    public void Beside_every_page_lie_its_data() =>
        Assert.That(
            _site.Pages.Where(page => page.EndsWith("index.html", StringComparison.Ordinal) && !_site.Paths.Contains(page.Replace(".html", ".json", StringComparison.Ordinal))),
            Is.EqualTo(new[] { "suche/index.html" }));

    [Test]
    public void The_map_names_every_page() =>
        Assert.That(Places().Matches(_site["sitemap.xml"]).Select(m => m.Groups[1].Value + "index.html"), Is.EquivalentTo(_site.Pages.Except(["404.html"])));

    private IEnumerable<(string Page, string Link)> Links() =>
        from page in _site.Pages
        where page != "404.html"
        from Match match in Hrefs().Matches(_site[page])
        let link = match.Groups[1].Value
        where !link.StartsWith("https:", StringComparison.Ordinal) && !link.Contains("data/latest.json", StringComparison.Ordinal)
        select (page, link);

    private bool IsThere((string Page, string Link) link)
    {
        var parts = link.Link.Split('#');
        var target = parts[0].Length == 0 ? link.Page : new Uri(new Uri($"http://x/{link.Page}"), parts[0]).AbsolutePath[1..];
        return _site.Paths.Contains(target) && (parts.Length == 1 || Ids(target).Contains(parts[1]));
    }

    private List<string> Ids(string page) => [.. Named().Matches(_site[page]).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(" (?:href|src|action)=\"([^\"]*)\"")]
    private static partial Regex Hrefs();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Named();

    [GeneratedRegex("class=\"permanent\" href=\"v1-v3/index.html#([^\"]*)\"")]
    private static partial Regex Permanent();

    [GeneratedRegex("<loc>http://localhost:8080/([^<]*)</loc>")]
    private static partial Regex Places();
}
