using System.IO.Abstractions;

namespace OpenDrucksache.Ocfl.Tests.Writing;

public sealed class EraseTests
{
    private readonly FileSystem _files = new();
    private TemporaryFolder _folder;
    private StorageWriter _writer;

    [SetUp]
    public void CommitThreeVersions()
    {
        _folder = new TemporaryFolder();
        _writer = StorageWriter.Open(_files, _folder.Places);
        _writer.Commit(Drafts.New("urn:a", ("one", "SECRET"), ("kept", "kept")));
        _writer.Commit(Drafts.At("urn:a", 1, ("one", "harmless"), ("copy", "SECRET"), ("two", "2")));
        _writer.Commit(Drafts.At("urn:a", 2, ("three", "3")) with { Remove = ["copy"] });
    }

    [TearDown]
    public void Close()
    {
        _writer.Dispose();
        _folder.Dispose();
    }

    [Test]
    public void No_file_has_the_bytes_any_more()
    {
        Erase("copy");
        Assert.That(Everything().Where(file => File.ReadAllText(file).Contains("SECRET", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void No_inventory_tells_their_digest_any_more()
    {
        Erase("copy");
        Assert.That(Everything().Where(file => File.ReadAllText(file).Contains(Hasher.Of("sha256", "SECRET"u8), StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void The_object_is_valid()
    {
        Erase("copy");
        Assert.That(new Validator(_files).Validate(_folder.Places.Root).SelectMany(report => report.Findings), Is.Empty);
    }

    [Test]
    public void Every_version_keeps_what_else_it_had()
    {
        Erase("copy");
        Assert.That(
            _writer.Root.Find("urn:a")!.Inventory.Versions.Select(version => string.Join(' ', version.State.Keys)),
            Is.EqualTo(new[] { "kept", "kept one two", "kept one three two", "erased kept one three two" }));
    }

    [Test]
    public void Every_version_keeps_its_message_and_time()
    {
        var before = _writer.Root.Find("urn:a")!.Inventory.Versions.Select(version => (version.Message, version.Created, version.User)).ToList();
        Erase("copy");
        Assert.That(_writer.Root.Find("urn:a")!.Inventory.Versions.Take(3).Select(version => (version.Message, version.Created, version.User)), Is.EqualTo(before));
    }

    [Test]
    public void The_object_can_get_another_version()
    {
        Erase("copy");
        _writer.Commit(Drafts.At("urn:a", 4, ("four", "4")));
        Assert.That(new Validator(_files).Validate(_folder.Places.Root).SelectMany(report => report.Findings), Is.Empty);
    }

    [Test]
    public void A_path_that_no_version_has_is_refused() =>
        Assert.That(() => Erase("nothing"), Throws.TypeOf<OcflException>().With.Message.Contains("no version has a file"));

    [Test]
    public void Another_head_than_expected_is_refused() =>
        Assert.That(() => _writer.Erase(Drafts.Erasing("urn:a", 2, "one")), Throws.TypeOf<OcflException>().With.Message.Contains("is at version 3"));

    [Test]
    public void An_object_that_is_damaged_elsewhere_is_not_written_anew()
    {
        var kept = Everything().Single(file => Path.GetFileName(file) == "kept");
        File.Delete(kept);
        File.WriteAllText(kept, "KEPT");
        Assert.That(() => Erase("copy"), Throws.TypeOf<OcflException>().With.Message.Contains("is damaged"));
    }

    [Test]
    public void An_object_with_extensions_is_not_written_anew()
    {
        Directory.CreateDirectory(Path.Combine(_writer.Root.Find("urn:a")!.Folder, "extensions", "0001-digest-algorithms"));
        Assert.That(() => Erase("copy"), Throws.TypeOf<OcflException>().With.Message.Contains("is not known here"));
    }

    private OcflObject Erase(string path) => _writer.Erase(Drafts.Erasing("urn:a", 3, path));

    private IEnumerable<string> Everything() =>
        Directory.EnumerateFiles(_folder.Places.Root, "*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(_folder.Places.Work, "staging"), "*", SearchOption.AllDirectories));
}
