using System.IO.Abstractions.TestingHelpers;
using OpenDrucksache.Publishing;

namespace OpenDrucksache.Tests.Publishing;

/// <summary>What happens to the folder when something goes wrong.</summary>
public sealed class ReleaseFolderTests
{
    private const string Out = "/out";
    private static readonly PublishSource _newer = Samples.SeenAgain(Samples.Archive);

    [Test]
    public void A_folder_with_foreign_files_is_left_alone()
    {
        var files = new MockFileSystem();
        files.AddFile(Out + "/data/2026-07-07/paper.txt", new MockFileData("x"));
        Assert.That(() => Publisher.Publish(files, Samples.Archive, Out), Throws.TypeOf<TroubleException>());
    }

    [Test]
    public void A_file_in_place_of_the_folder_is_trouble()
    {
        var files = new MockFileSystem();
        files.AddFile(Out, new MockFileData("x"));
        Assert.That(() => Publisher.Publish(files, Samples.Archive, Out), Throws.TypeOf<TroubleException>());
    }

    [Test]
    public void An_empty_folder_will_do()
    {
        var files = new MockFileSystem();
        files.AddDirectory(Out);
        Assert.That(Publisher.Publish(files, Samples.Archive, Out).IsNew, Is.True);
    }

    [Test]
    public void Another_publish_at_work_is_trouble()
    {
        using var folder = new TempFolder();
        var files = new System.IO.Abstractions.FileSystem();
        using var other = ReleaseFolder.Open(files, folder.Path);
        Assert.That(() => Publisher.Publish(files, Samples.Archive, folder.Path), Throws.TypeOf<TroubleException>().With.Message.Contains("another publish"));
    }

    [Test]
    public void Where_locks_do_not_work_nothing_is_published() =>
        Assert.That(() => Publisher.Publish(new LocklessDisk(), Samples.Archive, Out), Throws.TypeOf<TroubleException>().With.Message.Contains("does not keep locks"));

    [Test]
    public void A_publish_that_dies_while_it_reads_leaves_the_last_release()
    {
        var files = Published(out _);
        Assert.That(() => Publisher.Publish(files, _newer with { Read = _ => throw new OperationCanceledException() }, Out), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(DatasetVerifier.Verify(files, Out), Is.Empty);
    }

    [Test]
    public void What_a_killed_publish_left_is_swept_by_the_next()
    {
        var files = Published(out _);
        files.AddFile(Out + "/data/.publish/building/parquet/half", new MockFileData("x"));
        Publisher.Publish(files, _newer, Out);
        Assert.That(files.AllFiles, Has.None.Contains("building"));
    }

    [Test]
    public void A_publish_killed_before_the_pointer_turned_is_completed_by_the_next()
    {
        var files = Published(out _);
        var before = files.File.ReadAllText(Out + "/data/latest.json");
        var newer = Publisher.Publish(files, _newer, Out);
        files.File.WriteAllText(Out + "/data/latest.json", before);
        files.File.Delete(Out + "/data/.publish/made-from.json");
        Publisher.Publish(files, _newer, Out);
        Assert.That(files.File.ReadAllText(Out + "/data/latest.json"), Does.Contain(newer.Release));
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("{}")]
    [TestCase("null")]
    public void A_damaged_pointer_is_made_anew(string content)
    {
        var files = Published(out _);
        files.File.WriteAllText(Out + "/data/latest.json", content);
        Publisher.Publish(files, Samples.Archive, Out);
        Assert.That(DatasetVerifier.Verify(files, Out), Is.Empty);
    }

    [Test]
    public void A_pointer_with_another_digest_is_made_anew()
    {
        var files = Published(out _);
        var latest = files.File.ReadAllText(Out + "/data/latest.json");
        files.File.WriteAllText(Out + "/data/latest.json", latest.Replace("manifest_sha256\":\"", "manifest_sha256\":\"0", StringComparison.Ordinal));
        Publisher.Publish(files, Samples.Archive, Out);
        Assert.That(DatasetVerifier.Verify(files, Out), Is.Empty);
    }

    [Test]
    public void A_damaged_latest_release_is_made_anew()
    {
        var files = Published(out var release);
        files.File.WriteAllText(release.Folder + "/README.md", "x");
        Publisher.Publish(files, Samples.Archive, Out);
        Assert.That(DatasetVerifier.Verify(files, Out), Is.Empty);
    }

    [Test]
    public void A_full_disk_is_trouble_that_names_the_folder()
    {
        var files = new FullDisk { Room = 7 };
        Assert.That(() => Publisher.Publish(files, Samples.Archive, Out), Throws.TypeOf<TroubleException>().With.Message.StartsWith(Out + ":"));
    }

    [Test]
    public void A_disk_that_fills_up_at_any_file_leaves_the_last_release_or_the_new_one([Range(1, 90, 3)] int room)
    {
        var files = new FullDisk();
        Publisher.Publish(files, Samples.Archive, Out);
        files.Room = room;
        Try(() => Publisher.Publish(files, _newer, Out));
        Assert.That(DatasetVerifier.Verify(files, Out), Is.Empty);
    }

    [Test]
    public void A_disk_that_fills_up_leaves_no_half_release_behind([Range(1, 60, 7)] int room)
    {
        var files = new FullDisk { Room = room };
        Try(() => Publisher.Publish(files, Samples.Archive, Out));
        Assert.That(files.AllDirectories, Has.None.Contains("building"));
    }

    [Test]
    public void After_a_full_disk_the_next_publish_completes()
    {
        var files = new FullDisk { Room = 20 };
        Try(() => Publisher.Publish(files, Samples.Archive, Out));
        files.Room = int.MaxValue;
        Assert.That(Publisher.Publish(files, Samples.Archive, Out).IsNew, Is.True);
    }

    private static MockFileSystem Published(out PublishOutcome outcome)
    {
        var files = new MockFileSystem();
        outcome = Publisher.Publish(files, Samples.Archive, Out);
        return files;
    }

    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (TroubleException)
        {
            // The disk was full, as it was to be.
        }
    }
}
