using System.IO.Abstractions.TestingHelpers;
using CsCheck;

namespace OpenDrucksache.Ocfl.Tests.Writing;

/// <summary>Laws of committing, on histories made by chance.</summary>
public sealed class CommitLawTests
{
    private const string Root = "/disk/root";

    private static readonly string[] Ids = ["urn:a", "urn:b"];
    private static readonly string[] Paths = ["a", "b", "d/a", "d/ü", "e/f/g"];

    /// <summary>A step: an object, texts to put, paths to remove, and whether a group takes it.</summary>
    private static readonly Gen<(string Id, Dictionary<string, string> Put, List<string> Remove, bool Grouped)[]> Histories =
        Gen.Select(
            Gen.OneOf(Ids),
            Gen.Dictionary(Gen.OneOf(Paths), Gen.OneOf("", "1", "2", "3"))[0, 3],
            Gen.OneOf(Paths).List[0, 1],
            Gen.Bool)
        .Array[1, 8];

    [Test]
    public void Every_version_reads_as_it_was_put() => Histories.Sample(history =>
    {
        var files = Write(history, out var expected);
        var root = StorageRoot.Open(files, Root);
        return expected.All(pair => pair.Value.Index().All(version => IsSame(root.Find(pair.Key)!, version.Index + 1, version.Item)));
    }, iter: 60);

    [Test]
    public void What_was_written_is_valid_and_gives_no_warning() => Histories.Sample(history =>
        new Validator(Write(history, out _)).ValidateRoot(Root).All(report => report.Findings.Count == 0), iter: 60);

    [Test]
    public void The_same_work_gives_the_same_bytes() => Histories.Sample(history =>
        Snapshot(Write(history, out _)).SequenceEqual(Snapshot(Write(history, out _))), iter: 40);

    private static bool IsSame(OcflObject found, int version, Dictionary<string, string> expected) =>
        found.Inventory.Versions[version - 1].State.Keys.SequenceEqual(expected.Keys.Order(StringComparer.Ordinal))
        && expected.All(pair => found.Read(pair.Key, version) == pair.Value);

    private static MockFileSystem Write(
        (string Id, Dictionary<string, string> Put, List<string> Remove, bool Grouped)[] history, out Dictionary<string, List<Dictionary<string, string>>> versions)
    {
        versions = [];
        var files = new MockFileSystem();
        files.AddDirectory("/disk");
        using var writer = StorageWriter.Open(files, new StoragePlaces(Root, "/disk/work"), Durability.None);
        using var group = writer.BeginGroup();
        foreach (var (id, put, remove, grouped) in history)
        {
            var known = versions.GetValueOrDefault(id, []);
            var before = known.LastOrDefault([]);
            var removed = remove.Where(path => before.ContainsKey(path) && !put.ContainsKey(path)).ToList();
            var after = before.Where(pair => !removed.Contains(pair.Key)).ToDictionary();
            foreach (var (path, text) in put)
            {
                after[path] = text;
            }

            if (known.Count > 0 && after.OrderBy(pair => pair.Key).SequenceEqual(before.OrderBy(pair => pair.Key)))
            {
                continue;
            }

            var draft = Drafts.At(id, known.Count, [.. put.Select(pair => (pair.Key, pair.Value))]) with { Remove = removed };
            group.Commit();
            if (grouped)
            {
                group.Add(draft);
            }
            else
            {
                writer.Commit(draft);
            }

            versions[id] = [.. known, after];
        }

        group.Commit();
        return files;
    }

    private static IEnumerable<string> Snapshot(MockFileSystem files) =>
        files.AllFiles.Where(path => path.StartsWith(Root, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(path => $"{path}\n{files.File.ReadAllText(path)}");
}
