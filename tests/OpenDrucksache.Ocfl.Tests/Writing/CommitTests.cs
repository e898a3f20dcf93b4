using System.IO.Abstractions;

namespace OpenDrucksache.Ocfl.Tests.Writing;

public sealed class CommitTests
{
    /// <summary>The layout puts it into the same folder as urn:a.</summary>
    private const string BesideA = "urn:a6281";

    private readonly FileSystem _files = new();
    private TemporaryFolder _folder;
    private StorageWriter _writer;

    [SetUp]
    public void Open()
    {
        _folder = new TemporaryFolder();
        _writer = StorageWriter.Open(_files, _folder.Places);
    }

    [TearDown]
    public void Close()
    {
        _writer.Dispose();
        _folder.Dispose();
    }

    [Test]
    public void A_new_object_is_read_back()
    {
        _writer.Commit(Drafts.New("urn:a", ("one.txt", "first")));

        var found = StorageRoot.Open(_files, _folder.Places.Root).Find("urn:a");

        Assert.That(found!.Read("one.txt"), Is.EqualTo("first"));
    }

    [Test]
    public void A_new_version_adds_replaces_and_removes()
    {
        _writer.Commit(Drafts.New("urn:a", ("kept", "k"), ("replaced", "old"), ("removed", "r")));
        _writer.Commit(Drafts.At("urn:a", 1, ("replaced", "new"), ("folder/added", "a")) with { Remove = ["removed"] });

        var state = _writer.Root.Find("urn:a")!.Inventory.Head.State;

        Assert.That(state.Keys, Is.EqualTo(new[] { "folder/added", "kept", "replaced" }));
    }

    [Test]
    public void An_old_version_stays_readable()
    {
        _writer.Commit(Drafts.New("urn:a", ("file", "old")));
        _writer.Commit(Drafts.At("urn:a", 1, ("file", "new")));

        var found = _writer.Root.Find("urn:a")!;

        Assert.That((found.Read("file", 1), found.Read("file", 2), found.Read("file")), Is.EqualTo(("old", "new", "new")));
    }

    [Test]
    public void Content_that_the_object_holds_is_not_stored_again()
    {
        _writer.Commit(Drafts.New("urn:a", ("file", "same")));
        var found = _writer.Commit(Drafts.At("urn:a", 1, ("folder/copy", "same")));

        Assert.That(Directory.GetFileSystemEntries(found.Folder, "content", SearchOption.AllDirectories), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_draft_that_changes_nothing_is_refused()
    {
        _writer.Commit(Drafts.New("urn:a", ("file", "same")));

        Assert.That(() => _writer.Commit(Drafts.At("urn:a", 1, ("file", "same"))), Throws.TypeOf<OcflException>().With.Message.Contains("nothing would change"));
    }

    [Test]
    public void A_draft_made_from_another_head_is_a_conflict()
    {
        _writer.Commit(Drafts.New("urn:a", ("file", "one")));

        Assert.That(() => _writer.Commit(Drafts.New("urn:a", ("file", "two"))), Throws.TypeOf<OcflException>().With.Message.Contains("was expected"));
    }

    [Test]
    public void A_refused_draft_leaves_nothing_in_the_staging_area()
    {
        _writer.Commit(Drafts.New("urn:a", ("file", "same")));
        Assert.Catch<OcflException>(() => _writer.Commit(Drafts.At("urn:a", 1, ("file", "same"))));

        Assert.That(Directory.GetFileSystemEntries(Path.Combine(_folder.Places.Work, "staging")), Is.Empty);
    }

    [TestCase("../outside")]
    [TestCase("/absolute")]
    [TestCase("a//b")]
    [TestCase("a/./b")]
    [TestCase("")]
    [TestCase("a\0b")]
    [TestCase("C:\\windows")]
    [TestCase("ends with a dot.")]
    [TestCase("\ud800")]
    public void A_path_that_cannot_be_everywhere_is_refused(string path) =>
        Assert.That(() => _writer.Commit(Drafts.New("urn:a", (path, "x"))), Throws.TypeOf<OcflException>());

    [TestCase("a", "a/b")]
    [TestCase("File", "file")]
    public void Paths_that_cannot_stand_side_by_side_are_refused(string one, string other) =>
        Assert.That(() => _writer.Commit(Drafts.New("urn:a", (one, "1"), (other, "2"))), Throws.TypeOf<OcflException>());

    [Test]
    public void Files_are_read_only_after_the_commit()
    {
        var found = _writer.Commit(Drafts.New("urn:a", ("file", "x")));

        Assert.That(
            Directory.GetFiles(found.Folder, "*", SearchOption.AllDirectories).Select(File.GetAttributes),
            Is.All.Matches<FileAttributes>(attributes => attributes.HasFlag(FileAttributes.ReadOnly)));
    }

    [Test]
    public void A_removed_object_is_gone_with_its_folder()
    {
        var found = _writer.Commit(Drafts.New("urn:a", ("file", "x")));
        _writer.Remove("urn:a");

        Assert.That(Directory.Exists(Path.GetDirectoryName(found.Folder)), Is.False);
    }

    [Test]
    public void Removing_what_is_not_there_says_so() => Assert.That(_writer.Remove("urn:none"), Is.False);

    [Test]
    public void A_group_shows_nothing_before_it_is_committed()
    {
        using var group = _writer.BeginGroup();
        group.Add(Drafts.New("urn:a", ("file", "x")));

        Assert.That(_writer.Root.Objects(), Is.Empty);
    }

    [Test]
    public void A_committed_group_holds_new_objects_and_new_versions()
    {
        _writer.Commit(Drafts.New("urn:a", ("file", "1")));
        using var group = _writer.BeginGroup();
        group.Add(Drafts.At("urn:a", 1, ("file", "2")));
        group.Add(Drafts.New("urn:b", ("file", "3")));
        group.Commit();

        Assert.That(_writer.Root.Objects().OrderBy(found => found.Id).Select(found => found.Read("file")), Is.EqualTo(new[] { "2", "3" }));
    }

    [Test]
    public void An_object_whose_folder_was_removed_while_it_waited_is_refused_and_can_be_added_again()
    {
        _writer.Commit(Drafts.New("urn:a", ("file", "1")));
        using var group = _writer.BeginGroup();
        group.Add(Drafts.New(BesideA, ("file", "2")));
        _writer.Remove("urn:a");
        Assert.That(() => group.Commit(), Throws.TypeOf<OcflException>().With.Message.Contains("Add it again"));

        group.Add(Drafts.New(BesideA, ("file", "2")));
        group.Commit();

        Assert.That(_writer.Root.Objects().Select(found => found.Id), Is.EqualTo(new[] { BesideA }));
    }

    [Test]
    public void Objects_that_go_into_one_new_folder_leave_nothing_in_the_staging_area()
    {
        using var group = _writer.BeginGroup();
        group.Add(Drafts.New("urn:a", ("file", "1")));
        group.Add(Drafts.New(BesideA, ("file", "2")));
        group.Commit();

        Assert.That(Directory.GetFileSystemEntries(Path.Combine(_folder.Places.Work, "staging")), Is.Empty);
    }

    [Test]
    public void The_root_states_its_layout()
    {
        var found = _writer.Commit(Drafts.New("..hor/rib:le-$id", ("file", "x")));

        Assert.That(Path.GetRelativePath(_folder.Places.Root, found.Folder), Is.EqualTo("487/%2e%2ehor%2frib%3ale-%24id"));
    }

    [Test]
    public void Special_letters_come_back_as_they_were()
    {
        var found = _writer.Commit(Drafts.New("urn:ä", ("Größe „x“.txt", "ß")));

        Assert.That(_writer.Root.Find("urn:ä")!.Inventory.Head.State, Is.EqualTo(found.Inventory.Head.State));
    }
}
