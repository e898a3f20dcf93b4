using System.IO.Abstractions;

namespace OpenDrucksache.Ocfl.Tests.Writing;

public sealed class LockTests
{
    private readonly FileSystem _files = new();

    [Test]
    public void A_second_writer_is_told_who_holds_the_lock()
    {
        using var folder = new TemporaryFolder();
        using var first = StorageWriter.Open(_files, folder.Places);

        Assert.That(
            () => StorageWriter.Open(_files, folder.Places),
            Throws.TypeOf<OcflException>().With.Message.Match($"process {Environment.ProcessId} \\(.+\\) on {Environment.MachineName} since 20[0-9T:.-]+Z writes here"));
    }

    [Test]
    public void A_patient_writer_waits_for_the_first_to_be_done()
    {
        using var folder = new TemporaryFolder();
        var first = StorageWriter.Open(_files, folder.Places);
        var done = Task.Run(async () =>
        {
            await Task.Delay(100);
            first.Dispose();
        });

        Assert.That(() => StorageWriter.Open(_files, folder.Places, patience: TimeSpan.FromSeconds(20)).Dispose(), Throws.Nothing);
        done.Wait();
    }

    [Test]
    public void A_writer_may_follow_when_the_first_is_done()
    {
        using var folder = new TemporaryFolder();
        StorageWriter.Open(_files, folder.Places).Dispose();

        Assert.That(() => StorageWriter.Open(_files, folder.Places).Dispose(), Throws.Nothing);
    }

    [Test]
    public void A_reader_needs_no_lock()
    {
        using var folder = new TemporaryFolder();
        using var writer = StorageWriter.Open(_files, folder.Places);
        writer.Commit(Drafts.New("urn:a", ("file", "x")));

        Assert.That(StorageRoot.Open(_files, folder.Places.Root).Objects().Count(), Is.EqualTo(1));
    }

    [Test]
    public void A_work_folder_in_the_root_is_refused()
    {
        using var folder = new TemporaryFolder();

        Assert.That(
            () => StorageWriter.Open(_files, new StoragePlaces(folder.Path, Path.Combine(folder.Path, "work"))),
            Throws.TypeOf<OcflException>().With.Message.Contains("side by side"));
    }
}
