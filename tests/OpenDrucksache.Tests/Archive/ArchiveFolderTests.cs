using System.IO.Abstractions;
using OpenDrucksache.Archive;

namespace OpenDrucksache.Tests.Archive;

public sealed class ArchiveFolderTests
{
    private TempFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void A_folder_that_is_no_archive_is_not_read() =>
        Assert.That(() => ArchiveReader.Open(new FileSystem(), _folder.Path), Throws.TypeOf<TroubleException>().With.Message.Contains("is no archive"));

    [Test]
    public void A_folder_with_other_things_in_it_is_not_made_an_archive()
    {
        _folder.Write("letter.txt", "dear");
        Assert.That(() => Open(), Throws.TypeOf<TroubleException>().With.Message.Contains("not empty"));
    }

    [Test]
    public void An_archive_of_a_newer_version_is_not_read()
    {
        _folder.Write("archive.json", """{"type":"archive","format":2}""");
        Assert.That(() => ArchiveReader.Open(new FileSystem(), _folder.Path), Throws.TypeOf<TroubleException>().With.Message.Contains("newer version"));
    }

    [TestCase("")]
    [TestCase("{}")]
    [TestCase("[1]")]
    [TestCase("{\"format\":\"one\"}")]
    public void A_damaged_mark_is_said_to_be_so(string mark)
    {
        _folder.Write("archive.json", mark);
        Assert.That(() => ArchiveReader.Open(new FileSystem(), _folder.Path), Throws.TypeOf<TroubleException>().With.Message.Contains("archive.json is damaged"));
    }

    [Test]
    public void A_second_writer_is_refused()
    {
        using var first = Open();
        Assert.That(() => Open(), Throws.TypeOf<TroubleException>());
    }

    [Test]
    public void A_reader_may_work_beside_the_writer()
    {
        using var writer = Open();
        Assert.That(ArchiveReader.Open(new FileSystem(), _folder.Path).Drucksachen(), Is.Empty);
    }

    private ArchiveWriter Open() => ArchiveWriter.Open(new FileSystem(), _folder.Path, TimeProvider.System);
}
