using System.IO.Abstractions.TestingHelpers;
using OpenDrucksache.Publishing;

namespace OpenDrucksache.Tests.Publishing;

public sealed class RowCacheTests
{
    private const string Out = "/out";
    private const string Cache = Out + "/data/.publish/cache";

    private static readonly PublishSource _newer = Samples.SeenAgain(Samples.Archive);

    private MockFileSystem _files = null!;

    [SetUp]
    public void Publish()
    {
        _files = new MockFileSystem();
        Publisher.Publish(_files, Samples.Archive, Out);
    }

    [Test]
    public void Rows_from_the_cache_are_the_same_bytes()
    {
        var fresh = new MockFileSystem();
        Publisher.Publish(fresh, Samples.Archive, Out);
        fresh.Directory.Delete(Cache, recursive: true);
        Assert.That(Contents(_files, Publisher.Publish(_files, _newer, Out)), Is.EqualTo(Contents(fresh, Publisher.Publish(fresh, _newer, Out))));
    }

    [Test]
    public void A_paper_that_is_as_before_is_not_read_again()
    {
        var read = new List<string>();
        Publisher.Publish(_files, _newer with { Read = Note }, Out);
        Assert.That(read, Is.EqualTo(new[] { "21/1001@v1", "21/1001@v2" }), "only the paper of which a Fassung cannot be read is tried again");

        Paper Note(FassungRef reference)
        {
            lock (read)
            {
                read.Add(reference.ToString());
            }

            return Samples.Archive.Read(reference);
        }
    }

    [Test]
    public void A_torn_entry_is_made_again()
    {
        foreach (var file in _files.Directory.GetFiles(Cache, "*", SearchOption.AllDirectories))
        {
            _files.File.WriteAllBytes(file, _files.File.ReadAllBytes(file)[..40]);
        }

        Publisher.Publish(_files, _newer, Out);
        Assert.That(DatasetVerifier.Verify(_files, Out), Is.Empty);
    }

    [Test]
    public void What_no_release_needs_any_more_is_swept()
    {
        var before = Entries;
        Publisher.Publish(_files, Samples.Of([Samples.Paper("21/1", Samples.Text("Antrag", "Ein anderer"))]), Out);
        Assert.That(Entries, Has.Length.EqualTo(1).And.None.AnyOf(before));
    }

    private string[] Entries => _files.Directory.GetFiles(Cache, "*", SearchOption.AllDirectories);

    private static Dictionary<string, string> Contents(MockFileSystem files, PublishOutcome outcome) =>
        files.Directory.GetFiles(outcome.Folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => files.Path.GetRelativePath(outcome.Folder, file), file => Convert.ToBase64String(files.File.ReadAllBytes(file)));
}
