using System.IO.Abstractions.TestingHelpers;
using OpenDrucksache.Publishing;
using OpenDrucksache.Publishing.Blocks;

namespace OpenDrucksache.Tests.Publishing.Blocks;

public sealed class BlockTests
{
    private const string Out = "/out";
    private const string Store = Out + "/data/.publish/blocks";

    private static readonly PublishSource _newer = Samples.SeenAgain(Samples.Archive);
    private static readonly PublishSource _edited = Samples.Of(
        [Samples.Paper("21/7", Samples.Text("Antrag", "Der erste"))],
        [Samples.Paper("21/8376", Samples.Draft(Samples.Text("Antrag", "Der zweite"))), Samples.Paper("21/8376", Samples.Text("Antrag", "Der zweite, länger"))]);

    private MockFileSystem _files = null!;

    [SetUp]
    public void Publish()
    {
        _files = new MockFileSystem();
        Publisher.Publish(_files, Samples.Archive, Out);
    }

    [TestCase("21/8376", "21-00083")]
    [TestCase("21/99", "21-00000")]
    [TestCase("1/100", "01-00001")]
    public void A_paper_lies_in_the_block_of_its_hundreds(string number, string block) =>
        Assert.That(BlockId.Of(DrucksacheId.Of(Dokumentnummer.Parse(number))).ToString(), Is.EqualTo(block));

    [Test]
    public void A_paper_that_comes_touches_no_other_block()
    {
        const string part = "parquet/drucksachen/wahlperiode=21/part-00000.parquet";
        var older = Publisher.Publish(_files, Samples.Of([Samples.Paper("21/7", Samples.Text("Antrag", "Der erste"))]), Out);
        var newer = Publisher.Publish(_files, _edited, Out);
        Assert.That(_files.File.ReadAllBytes($"{newer.Folder}/{part}"), Is.EqualTo(_files.File.ReadAllBytes($"{older.Folder}/{part}")));
    }

    [Test]
    public void A_block_that_is_as_before_is_not_read_again()
    {
        Publisher.Publish(_files, Samples.Of([Samples.Paper("21/7", Samples.Text("Antrag", "Der erste"))]), Out);
        var read = new List<string>();
        Publisher.Publish(_files, Noting(_edited, read), Out);
        Assert.That(read.Distinct().Order(), Is.EqualTo(new[] { "21/8376@v1", "21/8376@v2" }));
    }

    [Test]
    public void Blocks_that_were_kept_make_the_same_bytes()
    {
        var fresh = new MockFileSystem();
        Publisher.Publish(fresh, Samples.Archive, Out);
        fresh.Directory.Delete(Store, recursive: true);
        Assert.That(Contents(_files, Publisher.Publish(_files, _newer, Out)), Is.EqualTo(Contents(fresh, Publisher.Publish(fresh, _newer, Out))));
    }

    [Test]
    public void A_paper_that_is_as_before_is_not_read_again()
    {
        var read = new List<string>();
        Publisher.Publish(_files, Noting(_newer, read), Out);
        Assert.That(read, Is.EqualTo(new[] { "21/1001@v1", "21/1001@v2" }), "only the paper of which a Fassung cannot be read is tried again");
    }

    [TestCase("rows.gz")]
    [TestCase("people.parquet")]
    [TestCase("people.jsonl.gz")]
    [TestCase("block.json")]
    public void A_torn_file_is_made_again(string name)
    {
        foreach (var file in _files.Directory.GetFiles(Store, name, SearchOption.AllDirectories))
        {
            _files.File.WriteAllBytes(file, _files.File.ReadAllBytes(file)[..15]);
        }

        Publisher.Publish(_files, _newer, Out);
        Assert.That(DatasetVerifier.Verify(_files, Out), Is.Empty);
    }

    [Test]
    public void What_no_release_needs_any_more_is_swept()
    {
        var before = _files.Directory.GetDirectories(Store);
        Publisher.Publish(_files, Samples.Of([Samples.Paper("21/1", Samples.Text("Antrag", "Ein anderer"))]), Out);
        Assert.That(_files.Directory.GetDirectories(Store), Has.Length.EqualTo(1).And.None.AnyOf(before));
    }

    [Test]
    public void A_block_built_twice_at_once_is_there_once()
    {
        using var folder = new TempFolder();
        var files = new System.IO.Abstractions.FileSystem();
        var store = new BlockStore(files, folder.Path);
        var papers = new PlannedPapers(files, folder["papers.jsonl.gz"]);
        var block = PublishPlan.Of(_edited, papers, store.Find).Blocks[1];
        var (one, other) = (Gather(), Gather());
        Task.WaitAll([Task.Run(one.Complete), Task.Run(other.Complete)], CancellationToken.None);
        Assert.That((store.Find(block)?.Key, Directory.GetDirectories(folder.Path).Length), Is.EqualTo((block.Key, 1)));

        BlockBuild Gather() => BlockBuild.Gather(files, store, block, papers.Of(block), _edited, new Counted(null, ""), CancellationToken.None);
    }

    private static PublishSource Noting(PublishSource source, List<string> read) => source with
    {
        Read = reference =>
        {
            lock (read)
            {
                read.Add(reference.ToString());
            }

            return source.Read(reference);
        },
    };

    private static Dictionary<string, string> Contents(MockFileSystem files, PublishOutcome outcome) =>
        files.Directory.GetFiles(outcome.Folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => files.Path.GetRelativePath(outcome.Folder, file), file => Convert.ToBase64String(files.File.ReadAllBytes(file)));
}
