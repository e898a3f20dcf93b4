using Microsoft.Playwright;

namespace OpenDrucksache.Tests;

/// <summary>How the pages look and load; contrast and everything else of WCAG is held by axe-core in .ci/run.</summary>
public sealed class LookTests
{
    private static readonly string[] Pages =
    [
        "", "drucksachen/", "drucksachen/99/101/", "drucksachen/99/107/", "drucksachen/99/109/", "drucksachen/99/101/v1-v2/", "drucksachen/99/101/v2/", "drucksachen/99/104/v1/",
        "typen/antrag/", "fraktionen/", "personen/", "personen/_c/", "personen/cosima-bluetentraum/", "monate/", "statistik/", "erklaerung/", "en/explanation/", "daten/", "en/data/", "feeds/",
        "suche/?q=muster", "404.html",
    ];

    public static IEnumerable<string> All => Pages;

    [TestCaseSource(nameof(All))]
    public async Task A_telephone_shows_it_without_scrolling_sideways(string path)
    {
        var page = await Browsed.OpenAsync(path, new() { ViewportSize = new() { Width = 320, Height = 700 } });
        Assert.That(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"), Is.Zero);
    }

    [TestCase("")]
    [TestCase("drucksachen/99/101/")]
    [TestCase("statistik/")]
    public async Task Nothing_shifts_while_it_loads(string path)
    {
        var page = await Browsed.OpenAsync(path);
        var shift = await page.EvaluateAsync<double>("""
            () => new Promise(done => {
                let sum = 0;
                new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value)).observe({ type: "layout-shift", buffered: true });
                setTimeout(() => done(sum), 300);
            })
            """);
        Assert.That(shift, Is.Zero);
    }

    [TestCase("")]
    [TestCase("drucksachen/99/101/")]
    public async Task It_loads_its_page_sheet_and_sign_only(string path)
    {
        var page = await Browsed.OpenAsync(path);
        var loaded = await page.EvaluateAsync<string[]>("() => performance.getEntriesByType('resource').map(e => new URL(e.name).pathname)");
        Assert.That(loaded, Is.SubsetOf(new[] { "/stil.css", "/zeichen.svg" }));
    }

    [TestCase("")]
    [TestCase("drucksachen/99/101/")]
    [TestCase("drucksachen/99/101/v1-v2/")]
    [TestCase("statistik/")]
    public async Task The_policy_stops_nothing_of_ours(string path)
    {
        var page = await Browsed.OpenAsync(path);
        Assert.That(Browsed.Troubles(page), Is.Empty);
    }

    [Test]
    public async Task In_the_dark_the_ground_is_dark()
    {
        var page = await Browsed.OpenAsync("drucksachen/99/101/", new() { ColorScheme = ColorScheme.Dark });
        Assert.That(await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"), Is.EqualTo("rgb(16, 17, 19)"));
    }
}
