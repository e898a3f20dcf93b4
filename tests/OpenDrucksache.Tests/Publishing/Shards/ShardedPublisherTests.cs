using System.IO.Abstractions.TestingHelpers;
using OpenDrucksache.Publishing;
using OpenDrucksache.Publishing.Shards;

namespace OpenDrucksache.Tests.Publishing.Shards;

public sealed class ShardedPublisherTests
{
    private const string Out = "/out";
    private static readonly PublishSource _source = Samples.Archive;

    private MockFileSystem _files = null!;

    [SetUp]
    public void Plan()
    {
        _files = new MockFileSystem();
        ShardedPublisher.Plan(_files, _source, Out);
    }

    [TestCase(1)]
    [TestCase(3)]
    [TestCase(1000)]
    public void Built_as_shards_the_release_has_the_bytes_of_a_publish(int shards)
    {
        ShardedPublisher.Plan(_files, _source, Out, shards);
        BuildAll();
        var sealedRelease = ShardedPublisher.Seal(_files, Bare(_source), Out);
        var whole = new MockFileSystem();
        Assert.That(Contents(_files, sealedRelease), Is.EqualTo(Contents(whole, Publisher.Publish(whole, _source, Out))));
    }

    [Test]
    public void The_same_archive_gives_the_same_plan()
    {
        var before = PlanText();
        ShardedPublisher.Plan(_files, _source, Out);
        Assert.That(PlanText(), Is.EqualTo(before));
    }

    [Test]
    public void A_shard_that_is_missing_is_named()
    {
        BuildAll(except: 1);
        Assert.That(() => ShardedPublisher.Seal(_files, Bare(_source), Out), Throws.TypeOf<TroubleException>().With.Message.Contains("1 of 4 shards are not built, or damaged: 1 (21/900 to 21/999)"));
    }

    [Test]
    public void A_damaged_part_is_found_by_the_seal()
    {
        BuildAll();
        var part = _files.AllFiles.First(file => file.Contains("blocks/21-00009", StringComparison.Ordinal) && file.EndsWith("people.parquet", StringComparison.Ordinal));
        _files.File.WriteAllBytes(part, [1, 2, 3]);
        Assert.That(() => ShardedPublisher.Seal(_files, Bare(_source), Out), Throws.TypeOf<TroubleException>().With.Message.Contains("1 (21/900 to 21/999)"));
    }

    [Test]
    public void Where_a_shard_is_missing_the_old_release_stays()
    {
        Publisher.Publish(_files, _source, Out);
        var before = _files.File.ReadAllText(Out + "/data/latest.json");
        ShardedPublisher.Plan(_files, Samples.Of([Samples.Paper("21/1", Samples.Text("Antrag", "Ein anderer"))]), Out);
        Assert.That(() => ShardedPublisher.Seal(_files, Bare(_source), Out), Throws.TypeOf<TroubleException>());
        Assert.That(_files.File.ReadAllText(Out + "/data/latest.json"), Is.EqualTo(before));
    }

    [Test]
    public void A_seal_may_be_run_again()
    {
        BuildAll();
        ShardedPublisher.Seal(_files, Bare(_source), Out);
        Assert.That(ShardedPublisher.Seal(_files, Bare(_source), Out).IsNew, Is.False);
    }

    [Test]
    public void What_is_captured_after_the_plan_belongs_to_the_next_release()
    {
        BuildAll();
        var later = Bare(_source) with { Observations = Samples.SeenAgain(_source).Observations };
        var whole = new MockFileSystem();
        Assert.That(ShardedPublisher.Seal(_files, later, Out).Release, Is.EqualTo(Publisher.Publish(whole, _source, Out).Release));
    }

    [Test]
    public void A_publish_in_between_leaves_what_the_plan_needs()
    {
        BuildAll();
        Publisher.Publish(_files, Samples.Of([Samples.Paper("21/1", Samples.Text("Antrag", "Ein anderer"))]), Out);
        Assert.That(ShardedPublisher.Seal(_files, Bare(_source), Out).IsNew, Is.True);
    }

    [Test]
    public void The_plan_of_another_build_of_the_program_is_refused()
    {
        var plan = Out + "/data/.publish/plan/plan.json";
        _files.File.WriteAllText(plan, PlanText().Replace("\"reader\": \"", "\"reader\": \"0", StringComparison.Ordinal));
        Assert.That(() => ShardedPublisher.Build(_files, Bare(_source), Out, 1), Throws.TypeOf<TroubleException>().With.Message.Contains("another build of the program"));
    }

    [Test]
    public void A_shard_that_the_plan_does_not_have_is_trouble() =>
        Assert.That(() => ShardedPublisher.Build(_files, Bare(_source), Out, 5), Throws.TypeOf<TroubleException>().With.Message.Contains("1 to 4"));

    [Test]
    public void Without_a_plan_there_is_nothing_to_build() =>
        Assert.That(() => ShardedPublisher.Build(_files, Bare(_source), "/elsewhere", 1), Throws.TypeOf<TroubleException>().With.Message.Contains("holds no plan"));

    [TestCase("plan.json")]
    [TestCase("papers.jsonl.gz")]
    public void A_torn_plan_is_trouble(string name)
    {
        var path = Out + "/data/.publish/plan/" + name;
        _files.File.WriteAllBytes(path, _files.File.ReadAllBytes(path)[..30]);
        Assert.That(() => ShardedPublisher.Build(_files, Bare(_source), Out, 1), Throws.TypeOf<TroubleException>().With.Message.Contains("Plan again"));
    }

    /// <summary>An archive as 'build' and 'seal' know it: the papers stand in the plan.</summary>
    private static PublishSource Bare(PublishSource source) => source with { Drucksachen = [] };

    private void BuildAll(int? except = null)
    {
        foreach (var shard in new PlanFolder(_files, Out + "/data/.publish/plan").Read()!.Shards.Select(shard => shard.Number).Where(number => number != except))
        {
            ShardedPublisher.Build(_files, Bare(_source), Out, shard);
        }
    }

    private string PlanText() => _files.File.ReadAllText(Out + "/data/.publish/plan/plan.json");

    private static Dictionary<string, string> Contents(MockFileSystem files, PublishOutcome outcome) =>
        files.Directory.GetFiles(outcome.Folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => files.Path.GetRelativePath(outcome.Folder, file), file => Convert.ToBase64String(files.File.ReadAllBytes(file)));
}
