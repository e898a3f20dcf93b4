using System.IO.Abstractions;
using System.Text;
using OpenDrucksache.Tests;

namespace OpenDrucksache.Ocfl.Tests;

/// <summary>The example of the README is the code below, and it does what it says.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "src", "OpenDrucksache.Ocfl", "README.md"));

    [Test]
    public void The_example_runs()
    {
        using var folder = new TemporaryFolder();
        var (bytes, more) = (Encoding.UTF8.GetBytes("first"), Encoding.UTF8.GetBytes("second"));
        var now = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
        var archive = folder.Path;
        var output = new StringWriter();

        // <example>
        var files = new FileSystem();
        var places = new StoragePlaces(Root: Path.Combine(archive, "objects"), Work: Path.Combine(archive, "work"));
        using (var writer = StorageWriter.Open(files, places))        // takes the lock, finishes what a crash cut off
        {
            var draft = new VersionDraft
            {
                ObjectId = "urn:example:1",
                ExpectedHead = 0,                                     // 0: a new object; else the head that was read
                Put = new Dictionary<string, Content> { ["letter.txt"] = Content.Of(bytes, "sha256", "md5") },
                Message = "first seen",
                User = new User("collector", "mailto:collector@example.org"),
                Created = now,
            };
            writer.Commit(draft);                                     // when this returns, it is on the disk

            using var group = writer.BeginGroup();                    // many objects, few flushes
            group.Add(draft with { ExpectedHead = 1, Put = new Dictionary<string, Content> { ["letter.txt"] = Content.Of(more) } });
            group.Add(draft with { ObjectId = "urn:example:2" });
            group.Commit();                                           // when this returns, all of them are
        }

        var letter = StorageRoot.Open(files, places.Root).Find("urn:example:1")!;   // readers need no lock
        using (var reader = new StreamReader(letter.OpenRead("letter.txt", version: 1)))
        {
            output.WriteLine($"{letter.Id} is at version {letter.Head}; version 1 said '{reader.ReadToEnd()}'");
        }

        foreach (var report in new Validator(files, fixity: true).Validate(places.Root))
        {
            foreach (var finding in report.Findings)
            {
                output.WriteLine($"{finding.Code} {report.Path} {finding.Path}: {finding.Reason}");
            }
        }

        // </example>
        Assert.That(output.ToString().TrimEnd(), Is.EqualTo("urn:example:1 is at version 2; version 1 said 'first'"));
    }

    [Test]
    public void The_example_of_the_page_is_the_one_that_runs()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "OpenDrucksache.Ocfl.Tests", "ReadmeTests.cs"));
        var start = source.IndexOf("// <example>\n", StringComparison.Ordinal) + "// <example>\n".Length;
        var code = source[start..source.IndexOf("        // </example>", StringComparison.Ordinal)].Split('\n').Select(line => line.Length > 8 ? line[8..] : line);
        Assert.That(Readme, Does.Contain("```csharp\nusing System.IO.Abstractions;\nusing OpenDrucksache.Ocfl;\n\n" + string.Join('\n', code).TrimEnd() + "\n```"));
    }

    [Test]
    public void The_page_knows_no_user_of_the_library() =>
        Assert.That(Readme.Replace("OpenDrucksache.Ocfl", "", StringComparison.Ordinal), Does.Not.Contain("drucksache").IgnoreCase);
}
