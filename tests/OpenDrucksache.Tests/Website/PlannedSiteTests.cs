using System.Collections.Concurrent;
using System.IO.Abstractions;
using OpenDrucksache.Publishing;
using OpenDrucksache.Tests.Publishing;
using OpenDrucksache.Website;

namespace OpenDrucksache.Tests.Website;

/// <summary>The site made shard by shard.</summary>
internal sealed class PlannedSiteTests
{
    private static readonly FileSystem Disk = new();

    private MadeSite _site = null!;

    [SetUp]
    public void Plan()
    {
        _site = new MadeSite();
        ShardedPublisher.Plan(Disk, Samples.Archive, _site.Full(""), pages: SiteAddress.Local);
    }

    [TearDown]
    public void Remove() => _site.Dispose();

    [Test]
    public void Made_shard_by_shard_it_has_the_bytes_of_one_made_at_once()
    {
        using var whole = MadeSite.Of(Samples.Archive);
        Build(4, 2, 3, 1);
        Planned.Seal();
        Assert.That(_site.Paths.Select(path => (path, _site[path])), Is.EqualTo(whole.Paths.Select(path => (path, whole[path]))));
    }

    [Test]
    public void A_shard_may_be_built_by_several_at_once()
    {
        using var whole = MadeSite.Of(Samples.Archive);
        Parallel.ForEach([2, 1, 1, 1, 1, 3, 4], shard => Planned.Build(Samples.Archive, shard));
        Planned.Seal();
        Assert.That(_site.Paths.Select(path => (path, _site[path])), Is.EqualTo(whole.Paths.Select(path => (path, whole[path]))));
    }

    [Test]
    public void What_is_built_is_not_built_again()
    {
        Build(1);
        Assert.That(Planned.Build(Samples.Archive, 1).Written, Is.Empty);
    }

    [Test]
    public void A_Fassung_is_read_once_for_its_rows_and_its_pages()
    {
        var read = new ConcurrentBag<FassungRef>();
        Planned.Build(Samples.Archive with { Read = Noting(read) }, 1);
        Assert.That(read, Is.Not.Empty.And.Unique);
    }

    [Test]
    public void Published_at_once_a_Fassung_is_read_once_for_its_rows_and_its_pages()
    {
        var read = new ConcurrentBag<FassungRef>();
        var source = Samples.Of([Samples.Paper("21/900", Samples.Text("Antrag", "Ein Titel")), Samples.Paper("21/900", Samples.Text("Antrag", "Ein anderer"))]);
        SitePublisher.Publish(Disk, source with { Read = Noting(read, source) }, _site.Full("once"), SiteAddress.Local, null, CancellationToken.None);
        Assert.That(read, Has.Count.EqualTo(2).And.Unique);
    }

    [Test]
    public void A_shard_without_its_pages_is_named()
    {
        Build(2, 3, 4);
        Assert.That(Planned.RequireBuilt, Throws.TypeOf<TroubleException>().With.Message.Contains("1 of 4 shards are not built, or damaged: 1 (21/900 to 21/999)"));
    }

    [Test]
    public void Cards_that_are_damaged_are_made_again_by_the_next_build()
    {
        Build(1, 2, 3, 4);
        var cards = Directory.GetFiles(_site.Full("data/.publish/pages/cards"), "21-00009-*").Single();
        File.WriteAllBytes(cards, File.ReadAllBytes(cards)[..30]);
        Assert.That(() => Planned.Seal(), Throws.TypeOf<TroubleException>().With.Message.Contains("21/900 to 21/999"));
        Build(1);
        Assert.That(Planned.Seal().Pages, Is.GreaterThan(20));
    }

    [Test]
    public void A_page_that_is_missing_is_found_by_the_seal()
    {
        Build(1, 2, 3, 4);
        File.Delete(_site.Full("drucksachen/21/900/index.html"));
        Assert.That(() => Planned.Seal(), Throws.TypeOf<TroubleException>().With.Message.Contains("21/900 to 21/999"));
    }

    [Test]
    public void Where_another_publish_wrote_the_pages_of_a_shard_it_is_to_be_built_again()
    {
        Build(1, 2, 3, 4);
        _site.Write(Samples.Of([Samples.Paper("21/900", Samples.Text("Antrag", "Ein anderer"))]));
        Assert.That(Planned.RequireBuilt, Throws.TypeOf<TroubleException>().With.Message.Contains("1 (21/900 to 21/999)"));
    }

    private PlannedSite Planned => PlannedSite.Of(Disk, _site.Full(""))!;

    private static Func<FassungRef, Paper> Noting(ConcurrentBag<FassungRef> read, PublishSource? source = null) => reference =>
    {
        read.Add(reference);
        return (source ?? Samples.Archive).Read(reference);
    };

    private void Build(params int[] shards) => shards.ToList().ForEach(shard => Planned.Build(Samples.Archive, shard));
}
