using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive.Index;

/// <summary>A paper as its object tells it.</summary>
/// <param name="Name">Its id, else the object's folder.</param>
/// <param name="Id">The paper; null where the object is none or cannot be read.</param>
/// <param name="Drucksache">Its Fassungen; null where it has none, or was given another id.</param>
/// <param name="Trouble">Why it cannot be read; null where it can.</param>
internal sealed record StoredPaper(string Name, DrucksacheId? Id, Drucksache? Drucksache, string? Trouble);

/// <summary>Reads the papers of a storage root; one that is damaged does not hide the others.</summary>
internal sealed class StoredPapers(StorageRoot root)
{
    public IEnumerable<string> Folders() => root.ObjectFolders();

    public StoredPaper Load(string folder, Func<FassungRef, DateTimeOffset?> lastSeen) => Load(NameOf(folder), null, () => root.Load(folder), lastSeen);

    public StoredPaper Load(DrucksacheId id, Func<FassungRef, DateTimeOffset?> lastSeen) =>
        Load(id.ToString(), id, () => root.Find(ArchivedObject.ObjectId(id)), lastSeen);

    /// <summary>The id that the layout made the folder's name from; else the folder.</summary>
    private static string NameOf(string folder) =>
        ArchivedObject.TryGetId(Uri.UnescapeDataString(folder[(folder.LastIndexOfAny(['/', '\\']) + 1)..]), out var id) ? id.ToString() : folder;

    private static StoredPaper Load(string name, DrucksacheId? id, Func<OcflObject?> find, Func<FassungRef, DateTimeOffset?> lastSeen)
    {
        try
        {
            if (find() is not { } stored || !ArchivedObject.TryGetId(stored.Id, out var found))
            {
                return new StoredPaper(name, id, null, null);
            }

            return new StoredPaper(name, found, ArchivedObject.IsMoved(stored) ? null : ArchiveReader.ToDrucksache(stored, lastSeen), null);
        }
        catch (Exception e) when (e is OcflException or TroubleException or System.Text.Json.JsonException)
        {
            return new StoredPaper(name, id, null, e.Message);
        }
    }
}
