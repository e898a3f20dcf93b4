using System.IO.Abstractions;
using System.IO.Abstractions.TestingHelpers;
using OpenDrucksache.Ocfl.Tests.Validating;
using OpenDrucksache.Tests;

namespace OpenDrucksache.Ocfl.Tests.Reading;

public sealed class StorageRootTests
{
    [Test]
    public void A_folder_without_a_declaration_is_no_root() =>
        Assert.That(() => StorageRoot.Open(new MockFileSystem(), "/none"), Throws.TypeOf<OcflException>().With.Message.Contains("not a storage root"));

    [Test]
    public void A_newer_specification_is_told_from_no_root()
    {
        var specimen = new Specimen { Base = Specimen.Root };
        specimen.Rename("0=ocfl_1.1", "0=ocfl_2.0");

        Assert.That(() => StorageRoot.Open(specimen.Files, Specimen.Root), Throws.TypeOf<OcflException>().With.Message.Contains("0=ocfl_2.0"));
    }

    [Test]
    public void A_root_without_a_known_layout_is_searched()
    {
        var specimen = new Specimen { Base = Specimen.Root };
        specimen.Delete("ocfl_layout.json");
        specimen.Rename("558", "elsewhere");

        Assert.That(StorageRoot.Open(specimen.Files, Specimen.Root).Find("urn:a")!.Read("a.txt"), Is.EqualTo("three"));
    }

    [Test]
    public void An_object_that_is_not_there_is_null()
    {
        var specimen = new Specimen();

        Assert.That(StorageRoot.Open(specimen.Files, Specimen.Root).Find("urn:none"), Is.Null);
    }

    [Test]
    public void A_root_inventory_that_is_being_replaced_does_not_stop_a_reader()
    {
        var specimen = new Specimen();
        specimen.Write("inventory.json", specimen.Read("v1/inventory.json"));

        Assert.That(StorageRoot.Open(specimen.Files, Specimen.Root).Find("urn:a")!.Head, Is.EqualTo(2));
    }

    [Test]
    public void A_zero_length_root_inventory_does_not_stop_a_reader()
    {
        var specimen = new Specimen();
        specimen.Write("inventory.json", "");

        Assert.That(StorageRoot.Open(specimen.Files, Specimen.Root).Find("urn:a")!.Head, Is.EqualTo(2));
    }

    [TestCase("no JSON")]
    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("""{"id": "\ud800"}""")]
    public void An_object_without_a_usable_inventory_is_named_in_one_line(string inventory)
    {
        var specimen = new Specimen();
        specimen.EditText(_ => inventory);
        specimen.Write("v1/inventory.json", "");

        Assert.That(
            () => StorageRoot.Open(specimen.Files, Specimen.Root).Find("urn:a"),
            Throws.TypeOf<OcflException>().With.Message.Contains("inventory.json").And.Message.Not.Contains("\n"));
    }

    [TestCase("../../outside.txt")]
    [TestCase("/etc/passwd")]
    [TestCase("v1//content")]
    public void A_content_path_that_leaves_the_object_is_not_followed(string path)
    {
        var specimen = new Specimen();
        specimen.Edit(inventory => inventory.Manifest().RepathFirst(path));
        specimen.EditFirst(inventory => inventory.Manifest().RepathFirst(path));

        Assert.That(() => StorageRoot.Open(specimen.Files, Specimen.Root).Find("urn:a"), Throws.TypeOf<OcflException>());
    }

    [Test]
    public void A_link_in_the_place_of_content_is_not_followed()
    {
        using var folder = new TemporaryFolder();
        using var writer = StorageWriter.Open(new FileSystem(), folder.Places);
        var found = writer.Commit(Drafts.New("urn:a", ("file", "x")));
        var path = Path.Combine(found.Folder, "v1/content/file");
        File.Delete(path);
        File.CreateSymbolicLink(path, "/etc/hostname");

        Assert.That(() => found.OpenRead("file"), Throws.TypeOf<OcflException>().With.Message.Contains("is a link"));
    }

    [Test]
    public void Links_are_reported_and_not_followed()
    {
        using var folder = new TemporaryFolder();
        using var writer = StorageWriter.Open(new FileSystem(), folder.Places);
        var found = writer.Commit(Drafts.New("urn:a", ("file", "x")));
        File.CreateSymbolicLink(Path.Combine(found.Folder, "v1/content/file-link"), "/dev/zero");
        Directory.CreateSymbolicLink(Path.Combine(found.Folder, "v1/content/folder-link"), found.Folder);
        Directory.CreateSymbolicLink(Path.Combine(folder.Places.Root, "loop"), folder.Places.Root);

        var findings = new Validator(new FileSystem()).ValidateRoot(folder.Places.Root).SelectMany(report => report.Findings);

        Assert.That(findings.Select(finding => $"{finding.Code} {finding.Path}"), Is.EquivalentTo(new[] { "E090 v1/content/file-link", "E090 v1/content/folder-link", "E090 loop" }));
    }

    [Test]
    [Platform("Linux")]
    [CancelAfter(20_000)]
    public void A_pipe_in_the_place_of_a_file_is_not_waited_for()
    {
        using var folder = new TemporaryFolder();
        using var writer = StorageWriter.Open(new FileSystem(), folder.Places);
        var found = writer.Commit(Drafts.New("urn:a", ("file", "x")));
        foreach (var path in new[] { "v1/content/file", "v1/inventory.json", "0=ocfl_object_1.1" })
        {
            File.Delete(Path.Combine(found.Folder, path));
            System.Diagnostics.Process.Start("mkfifo", [Path.Combine(found.Folder, path)]).WaitForExit();
        }

        var codes = new Validator(new FileSystem()).ValidateObject(found.Folder).Findings.Select(finding => finding.Code).Distinct();

        Assert.That(codes.Order(), Is.EqualTo(new[] { "E007", "E033", "E060", "E064", "E092", "E093" }));
    }

    [Test]
    public void Objects_of_other_writers_are_read_with_every_version()
    {
        var files = new FileSystem();
        var read = Directory.GetDirectories(Path.Combine(SharedData.OcflFixtures, "1.1/good-objects"))
            .Concat(Directory.GetDirectories(Path.Combine(SharedData.OcflFixtures, "1.0/good-objects")))
            .Select(folder => ObjectReader.Load(files, folder)!)
            .SelectMany(found => found.Inventory.Versions.SelectMany(version => version.State.Select(pair => (found, version, pair.Key, pair.Value))));

        Assert.That(read.All(file => IsWhole(file.found, file.version.Number, file.Key, file.Value)), Is.True);
    }

    private static bool IsWhole(OcflObject found, int version, string path, string digest)
    {
        using var stream = found.OpenRead(path, version);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return Hasher.Of(found.Inventory.DigestAlgorithm, copy.ToArray()) == digest;
    }
}
