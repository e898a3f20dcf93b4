namespace OpenDrucksache.Ocfl.Tests.Crashes;

/// <summary>A writer's work with every kind of step, and the states that each object may be in after a crash at any time.</summary>
internal sealed class Scenario(ObservedFileSystem files)
{
    public const string Absent = "absent";

    /// <summary>May be found before recovery, when an object is being written anew, and not after it.</summary>
    public const string AbsentForNow = "absent until recovered";

    public static readonly StoragePlaces Places = new("/disk/root", "/disk/work");

    /// <summary>The layout puts a6281 beside a, and c4085 beside c.</summary>
    public static readonly string[] Ids = ["urn:a", "urn:a6281", "urn:b", "urn:c", "urn:c4085"];

    private readonly Dictionary<string, HashSet<string>> _allowed = Ids.ToDictionary(id => id, _ => new HashSet<string> { Absent });

    /// <summary>Object → the states that it may be in: one, or the old and the new while a step is on its way.</summary>
    public IReadOnlyDictionary<string, HashSet<string>> Allowed => _allowed;

    /// <summary>Called when a step begins and when it has ended, so that what may be is known for every time.</summary>
    public Action Changed { get; init; } = () => { };

    public void Run()
    {
        using var writer = StorageWriter.Open(files, Places, files.Durability);
        Step(() => writer.Commit(Drafts.New("urn:a", ("one", "1"), ("folder/two", "2"))), ("urn:a", "1 folder/two=2 one=1"));
        Step(() => writer.Commit(Drafts.At("urn:a", 1, ("one", "1b"), ("copy", "2"))), ("urn:a", "2 copy=2 folder/two=2 one=1b"));
        Step(() => writer.Commit(Drafts.New("urn:b", ("file", "b"))), ("urn:b", "1 file=b"));
        Step(() => writer.Remove("urn:b"), ("urn:b", Absent));
        Step(() => writer.Commit(Drafts.New("urn:a6281", ("file", "e"))), ("urn:a6281", "1 file=e"));
        using var group = writer.BeginGroup();
        Step(
            () =>
            {
                group.Add(Drafts.At("urn:a", 2, ("one", "1c")));
                group.Add(Drafts.New("urn:c", ("file", "c")));
                group.Add(Drafts.New("urn:c4085", ("file", "d")));
                group.Commit();
            },
            ("urn:a", "3 copy=2 folder/two=2 one=1c"),
            ("urn:c", "1 file=c"),
            ("urn:c4085", "1 file=d"));
        _allowed["urn:a"].Add(AbsentForNow);
        Step(() => writer.Erase(Drafts.Erasing("urn:a", 3, "folder/two")), ("urn:a", "4 erased=why one=1c"));
    }

    /// <summary>The state of an object as a text.</summary>
    public static string StateOf(StorageRoot root, string id) =>
        root.Find(id) is { } found
            ? $"{found.Head} {string.Join(' ', found.Inventory.Head.State.Keys.Select(path => $"{path}={found.Read(path)}"))}"
            : Absent;

    private void Step(Action action, params (string Id, string State)[] outcome)
    {
        foreach (var (id, state) in outcome)
        {
            _allowed[id].Add(state);
        }

        Changed();
        action();
        foreach (var (id, state) in outcome)
        {
            _allowed[id].RemoveWhere(other => other != state);
        }

        Changed();
    }
}
