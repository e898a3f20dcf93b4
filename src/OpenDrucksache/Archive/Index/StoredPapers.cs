using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive.Index;

/// <summary>A paper as its object tells it.</summary>
/// <param name="Name">Its id, else the object's folder.</param>
/// <param name="Id">The paper; null where the object is none or cannot be read.</param>
/// <param name="Drucksache">Its Fassungen; null where it has none, or was given another id.</param>
/// <param name="Trouble">Why it cannot be read; null where it can.</param>
internal sealed record StoredPaper(string Name, DrucksacheId? Id, Drucksache? Drucksache, string? Trouble)
{
    /// <summary>What its newest Fassung says of itself; null where that was not read.</summary>
    public PaperBrief? Brief { get; init; }
}

/// <summary>Reads the papers of a storage root; one that is damaged does not hide the others.</summary>
internal sealed class StoredPapers(StorageRoot root)
{
    /// <summary>All papers.</summary>
    /// <param name="lastSeen">When a Fassung was last seen by the log; null where it was not. Called on many threads, as is the next.</param>
    /// <param name="read">Reads what a Fassung says of itself; null for who does not want to know.</param>
    public IEnumerable<StoredPaper> LoadAll(Func<FassungRef, DateTimeOffset?> lastSeen, Func<byte[], PaperBrief>? read) =>
        EveryObject.Select(root, folders => folders.Select(folder => Load(NameOf(folder), null, () => root.Load(folder), lastSeen, read)));

    public StoredPaper Load(DrucksacheId id, Func<FassungRef, DateTimeOffset?> lastSeen) =>
        Load(id.ToString(), id, () => root.Find(ArchivedObject.ObjectId(id)), lastSeen, null);

    /// <summary>The id that the layout made the folder's name from; else the folder.</summary>
    private static string NameOf(string folder) =>
        ArchivedObject.TryGetId(Uri.UnescapeDataString(folder[(folder.LastIndexOfAny(['/', '\\']) + 1)..]), out var id) ? id.ToString() : folder;

    private static StoredPaper Load(
        string name, DrucksacheId? id, Func<OcflObject?> find, Func<FassungRef, DateTimeOffset?> lastSeen, Func<byte[], PaperBrief>? read)
    {
        try
        {
            if (find() is not { } stored || !ArchivedObject.TryGetId(stored.Id, out var found))
            {
                return new StoredPaper(name, id, null, null);
            }

            var paper = ArchivedObject.IsMoved(stored) ? null : ArchiveReader.ToDrucksache(stored, lastSeen);
            return new StoredPaper(name, found, paper, null) { Brief = read is null || paper is null ? null : TryRead(stored, paper.Newest, read) };
        }
        catch (Exception e) when (e is OcflException or TroubleException or System.Text.Json.JsonException)
        {
            return new StoredPaper(name, id, null, e.Message);
        }
    }

    /// <summary>Null where the bytes are gone or damaged: who asks for them is told.</summary>
    private static PaperBrief? TryRead(OcflObject stored, Fassung newest, Func<byte[], PaperBrief> read)
    {
        try
        {
            return newest.TakenDown is null ? read(ArchiveReader.Read(stored, newest.Ref)) : null;
        }
        catch (Exception e) when (e is OcflException or TroubleException)
        {
            return null;
        }
    }
}
