using System.Text;

namespace OpenDrucksache.Ocfl.Tests;

/// <summary>Drafts as tests need them.</summary>
internal static class Drafts
{
    public static readonly DateTimeOffset Noon = new(2026, 1, 2, 12, 0, 0, TimeSpan.Zero);

    public static VersionDraft New(string id, params (string Path, string Text)[] files) => At(id, 0, files);

    public static VersionDraft At(string id, int head, params (string Path, string Text)[] files) => new()
    {
        ObjectId = id,
        ExpectedHead = head,
        Put = files.ToDictionary(file => file.Path, file => Content.Of(Encoding.UTF8.GetBytes(file.Text), "sha256")),
        Message = $"version {head + 1}",
        User = new User("A test", "mailto:test@example.org"),
        Created = Noon.AddDays(head),
    };

    public static ErasureDraft Erasing(string id, int head, params string[] paths) => new()
    {
        ObjectId = id,
        ExpectedHead = head,
        Erase = paths,
        Put = new Dictionary<string, Content> { ["erased"] = Content.Of("why"u8.ToArray()) },
        Message = "erased",
        User = new User("A test", "mailto:test@example.org"),
        Created = Noon.AddDays(head),
    };

    public static string Read(this OcflObject found, string path, int? version = null)
    {
        using var reader = new StreamReader(found.OpenRead(path, version), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
