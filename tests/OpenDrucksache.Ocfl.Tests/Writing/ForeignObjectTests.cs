using System.IO.Abstractions;
using OpenDrucksache.Tests;

namespace OpenDrucksache.Ocfl.Tests.Writing;

/// <summary>Objects that other programs wrote: padded names, sha256, upper-case digests, another content directory, 1.0.</summary>
public sealed class ForeignObjectTests
{
    [TestCase("1.0/good-objects")]
    [TestCase("1.1/good-objects")]
    [TestCase("1.0/warn-objects")]
    [TestCase("1.1/warn-objects")]
    public void A_version_that_is_added_leaves_the_object_valid(string kind)
    {
        var broken = Directory.GetDirectories(Path.Combine(SharedData.OcflFixtures, kind))
            .Select(fixture => (fixture, Codes: AddVersion(fixture)))
            .Where(pair => pair.Codes.Any(code => code.StartsWith('E')))
            .Select(pair => $"{Path.GetFileName(pair.fixture)}: {string.Join(' ', pair.Codes)}");

        Assert.That(broken, Is.Empty);
    }

    private static List<string> AddVersion(string fixture)
    {
        var files = new FileSystem();
        using var folder = new TemporaryFolder();
        using var writer = StorageWriter.Open(files, folder.Places);
        var found = ObjectReader.Load(files, fixture)!;
        var target = writer.Root.FolderOf(found.Id);
        foreach (var file in Directory.GetFiles(fixture, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(fixture, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        writer.Commit(Drafts.At(found.Id, found.Head, ("added/by us.txt", "new")));
        return [.. new Validator(files).ValidateObject(target).Findings.Select(finding => finding.Code)];
    }
}
