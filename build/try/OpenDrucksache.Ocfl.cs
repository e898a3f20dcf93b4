using System.IO.Abstractions;
using OpenDrucksache.Ocfl;

var files = new FileSystem();
var places = new StoragePlaces(Root: "archive/objects", Work: "archive/work");
Directory.CreateDirectory("archive");
using (var writer = StorageWriter.Open(files, places))
{
    writer.Commit(new VersionDraft
    {
        ObjectId = "urn:example:1",
        ExpectedHead = 0,
        Put = new Dictionary<string, Content> { ["letter.txt"] = Content.Of("first"u8.ToArray(), "sha256") },
        Message = "first seen",
        User = new User("collector", "mailto:collector@example.org"),
        Created = DateTimeOffset.UnixEpoch,
    });
}

var findings = new Validator(files, fixity: true).Validate(places.Root).Sum(report => report.Findings.Count);
Console.WriteLine($"{StorageRoot.Open(files, places.Root).Find("urn:example:1")!.Id}: {findings} findings");
