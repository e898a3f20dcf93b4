using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OpenDrucksache.Rendering;

namespace OpenDrucksache.Tests.Website;

/// <summary>Hostile titles, names and texts stay text in every page, feed, picture, script and JSON.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
internal sealed partial class HostileSiteTests
{
    private MadeSite _site = null!;

    [OneTimeSetUp]
    public void Write() => _site = MadeSite.Of(HostilePapers.Source);

    [OneTimeTearDown]
    public void Remove() => _site.Dispose();

    [Test]
    public void Names_of_files_are_plain() => Assert.That(_site.Paths, Is.All.Matches("^[a-z0-9][a-z0-9._/-]*$"));

    [Test]
    public void Every_element_is_one_of_ours() =>
        Assert.That(_site.Pages.SelectMany(page => Tags().Matches(_site[page]).Select(tag => tag.Groups[1].Value)).Distinct(), Is.SubsetOf(Elements));

    [Test]
    public void No_element_has_a_handler_or_a_style() =>
        Assert.That(_site.Pages.Where(page => Tags().Matches(_site[page]).Any(tag => Acting().IsMatch(Quoted().Replace(tag.Value, "")))), Is.Empty);

    [Test]
    public void The_one_script_is_that_of_the_search() =>
        Assert.That(
            _site.Pages.SelectMany(page => Scripts().Matches(_site[page]).Select(script => (page, script.Value))),
            Is.EqualTo(new[] { ("suche/index.html", "<script src=\"../suche/suche.js\" defer></script>") }));

    [Test]
    public void Links_lead_into_the_site_or_to_official_hosts() =>
        Assert.That(
            _site.Pages.SelectMany(page => Links().Matches(_site[page]).Select(link => link.Groups[1].Value)).Where(link => !Allowed().IsMatch(link)).Distinct(),
            Is.Empty);

    [Test]
    public void No_sign_acts() =>
        Assert.That(_site.Paths.Where(path => !path.EndsWith(".docx", StringComparison.Ordinal) && _site[path].EnumerateRunes().Any(rune => rune.Value != '\n' && Visible.Acts(rune))), Is.Empty);

    [Test]
    public void Feeds_pictures_and_maps_are_well_formed() =>
        Assert.That(() => _site.Paths.Where(path => Xml().IsMatch(path)).Select(path => XDocument.Parse(_site[path])).Count(), Is.GreaterThan(20));

    [Test]
    public void Data_are_well_formed() =>
        Assert.That(() => _site.Paths.Where(path => path.EndsWith(".json", StringComparison.Ordinal)).Select(path => JsonDocument.Parse(_site[path])).Count(), Is.GreaterThan(50));

    [Test]
    public void Scripts_hand_over_data_and_do_nothing_else() =>
        Assert.That(
            () => _site.Paths.Where(path => path.EndsWith(".js", StringComparison.Ordinal) && path != "suche/suche.js").Select(path => JsonDocument.Parse(Handed().Match(_site[path]).Groups[1].Value)).Count(),
            Is.GreaterThan(10));

    [Test]
    public void Every_page_has_the_strict_policy() =>
        Assert.That(_site.Pages.Where(page => !Policy().IsMatch(_site[page])), Is.Empty);

    [Test]
    public void The_text_is_there_as_text() =>
        Assert.That(_site["drucksachen/21/100/index.html"], Does.Contain("&lt;script&gt;alert(1)&lt;/script&gt;"));

    [Test]
    public void Long_words_do_not_make_large_lists() =>
        Assert.That(Encoding.UTF8.GetByteCount(_site["drucksachen/index.html"]), Is.LessThan(30_000));

    private static readonly string[] Elements =
    [
        "html", "head", "meta", "title", "link", "body", "a", "header", "nav", "ul", "ol", "li", "b", "main", "h1", "h2", "h3", "p", "footer", "section", "div", "span", "small",
        "bdi", "strong", "table", "thead", "tbody", "tr", "th", "td", "fieldset", "legend", "label", "input", "del", "ins", "dl", "dt", "dd", "code", "blockquote", "details",
        "summary", "time", "article", "form", "button", "noscript", "script", "svg", "rect", "text", "i",
    ];

    [GeneratedRegex("<([a-z0-9]+)(?: [^<>]*)?>", RegexOptions.IgnoreCase)]
    private static partial Regex Tags();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("\\s(on[a-z]+|style)\\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex Acting();

    [GeneratedRegex("<script.*?>.*?</script>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Scripts();

    [GeneratedRegex(" (?:href|src|action)=\"([^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex("^(https://(dserver\\.bundestag|dip\\.bundestag|www\\.govdata)\\.de/[A-Za-z0-9%/._-]*|(\\.\\./)*[a-z0-9_./-]*(#[a-z]+-?[a-z0-9-]*)?|/[a-z0-9_./-]*)$")]
    private static partial Regex Allowed();

    [GeneratedRegex("\\.(atom|svg|xml)$")]
    private static partial Regex Xml();

    [GeneratedRegex("^drucksache\\.[a-z]+\\(\"[a-z0-9_-]*\",(.*)\\);\n$", RegexOptions.Singleline)]
    private static partial Regex Handed();

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; style-src &#39;self&#39;; img-src &#39;self&#39;; (script-src &#39;self&#39;; )?form-action &#39;self&#39;; base-uri &#39;none&#39;\">")]
    private static partial Regex Policy();
}
