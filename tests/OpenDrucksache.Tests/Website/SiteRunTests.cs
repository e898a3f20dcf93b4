using OpenDrucksache.Publishing;
using OpenDrucksache.Tests.Publishing;

namespace OpenDrucksache.Tests.Website;

/// <summary>Writing again writes what differs and no more.</summary>
internal sealed class SiteRunTests
{
    private static readonly Paper Draft = Samples.Paper("21/900", Samples.Draft(Samples.Text("Antrag", "Mehr Bänke im Park", "Die Bänke sind 12 Jahre alt.")));
    private static readonly Paper Edited = Samples.Paper("21/900", Samples.Text("Antrag", "Mehr Bänke im Park", "Die Bänke sind 13 Jahre alt."));
    private static readonly Paper Other = Samples.Paper("20/17", Samples.Text("Kleine Anfrage", "Schatten im Hof") with { Urheber = new Urheber([], ["Der Schatten"], null), Unterzeichner = [] });

    [Test]
    public void The_same_archive_gives_the_same_bytes()
    {
        using var one = MadeSite.Of(Samples.Archive);
        using var two = MadeSite.Of(Samples.Archive);
        Assert.That(two.Paths.Select(path => (path, two[path])), Is.EqualTo(one.Paths.Select(path => (path, one[path]))));
    }

    [Test]
    public void Twice_is_once()
    {
        using var site = MadeSite.Of(Samples.Archive);
        Assert.That(site.Write(Samples.Archive), Is.Empty);
    }

    [Test]
    public void Without_its_memory_nothing_is_written_that_is_the_same()
    {
        using var site = MadeSite.Of(Samples.Archive);
        Directory.Delete(site.Full("data/.publish"), recursive: true);
        File.WriteAllText(site.Full("data/latest.json"), "{}");
        Assert.That(site.Write(Samples.Archive), Is.Empty);
    }

    [Test]
    public void A_page_that_was_spoilt_is_mended()
    {
        using var site = MadeSite.Of(Samples.Archive);
        File.Delete(site.Full("drucksachen/21/900/index.html"));
        Assert.That(site.Write(Samples.Archive), Is.EqualTo(new[] { "drucksachen/21/900/index.html" }));
    }

    /// <summary>The list of all that a new Fassung touches: its paper, the lists it stands in, the numbers, feeds and words of the whole.</summary>
    [Test]
    public void One_new_Fassung_rewrites_the_pages_that_it_touches()
    {
        using var site = MadeSite.Of(Samples.Of([Other], [Draft]));
        var written = site.Write(Samples.Of([Other], [Draft, Edited]));
        Assert.That(written, Is.EqualTo(new[]
        {
            "drucksachen/21/900/bild.svg", "drucksachen/21/900/index.html", "drucksachen/21/900/index.json",
            "drucksachen/21/900/v1-v2/index.html", "drucksachen/21/900/v1-v2/index.json", "drucksachen/21/900/v1-v2/vergleich.docx", "drucksachen/21/900/v1-v2/vergleich.md",
            "drucksachen/21/900/v2/index.html", "drucksachen/21/900/v2/index.json", "drucksachen/21/900/v2/text.md",
            "drucksachen/index.html", "drucksachen/index.json",
            "feed.atom", "feeds/inhaltlich.atom",
            "fraktionen/die-baenke/feed.atom", "fraktionen/die-baenke/index.html", "fraktionen/die-baenke/index.json",
            "index.html", "index.json",
            "monate/index.html", "monate/index.json",
            "personen/erna-beispiel/index.html", "personen/erna-beispiel/index.json",
            "personen/max-von-muster-fulda/index.html", "personen/max-von-muster-fulda/index.json",
            "sitemap.xml",
            "statistik/index.html", "statistik/index.json",
            "suche/papiere/21-28.js", "suche/verzeichnis.js", "suche/woerter/12.js", "suche/woerter/13.js",
            "suche/woerter/al.js", "suche/woerter/ba.js", "suche/woerter/di.js", "suche/woerter/ja.js", "suche/woerter/si.js",
            "typen/antrag/index.html", "typen/antrag/index.json",
        }));
    }

    [Test]
    public void What_is_gone_leaves_a_note()
    {
        using var site = MadeSite.Of(Samples.Of([Other], [Draft]));
        site.Write(Samples.Of([Other]));
        Assert.That(site["drucksachen/21/900/index.html"], Does.Contain("Diese Seite gibt es nicht mehr"));
    }

    [Test]
    public void A_note_stays()
    {
        using var site = MadeSite.Of(Samples.Of([Other], [Draft]));
        site.Write(Samples.Of([Other]));
        site.Write(Samples.Of([Other]));
        Assert.That(site["fraktionen/die-baenke/index.html"], Does.Contain("Diese Seite gibt es nicht mehr"));
    }

    [Test]
    public void What_comes_back_has_its_page_again()
    {
        using var site = MadeSite.Of(Samples.Of([Other], [Draft]));
        site.Write(Samples.Of([Other]));
        site.Write(Samples.Of([Other], [Draft]));
        Assert.That(site["drucksachen/21/900/index.html"], Does.Contain("Mehr Bänke im Park"));
    }

    [Test]
    public void Nothing_half_written_is_left()
    {
        using var site = MadeSite.Of(Samples.Archive);
        Assert.That(Directory.GetFiles(site.Full("data/.publish/pages")).Select(Path.GetFileName), Is.EqualTo(new[] { "state.jsonl.gz" }));
    }

    [Test]
    public void A_public_address_is_named_for_machines_only()
    {
        using var site = new MadeSite { Address = SiteAddress.Parse("https://example.org/papiere") };
        site.Write(Samples.Archive);
        Assert.That(
            (site["robots.txt"].Contains("https://example.org/papiere/sitemap.xml", StringComparison.Ordinal), site["index.html"].Contains("<link rel=\"canonical\" href=\"https://example.org/papiere/\">", StringComparison.Ordinal)),
            Is.EqualTo((true, true)));
    }

    [TestCase("example.org")]
    [TestCase("javascript:alert(1)")]
    [TestCase("https://example.org/?a=b")]
    public void What_is_no_address_of_a_site_is_refused(string text) => Assert.That(() => SiteAddress.Parse(text), Throws.TypeOf<TroubleException>());
}
