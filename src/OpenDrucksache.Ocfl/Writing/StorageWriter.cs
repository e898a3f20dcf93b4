using System.IO.Abstractions;

namespace OpenDrucksache.Ocfl;

/// <summary>
/// Writes a storage root so that any crash, loss of power included, leaves each object in its old or its new state. One
/// writer at a time; readers need not wait.
/// </summary>
public sealed class StorageWriter : IDisposable
{
    private StorageWriter(StorageRoot root) => Root = root;

    /// <summary>The root, for reading.</summary>
    public StorageRoot Root { get; }

    /// <summary>Takes the lock, makes the root where it is absent, and recovers what an earlier writer left unfinished.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="places">Where to work.</param>
    /// <param name="durability">How bytes reach the disk; null is <see cref="Durability.Disk"/>.</param>
    /// <param name="clock">Tells others since when the lock is held; null is the system's.</param>
    /// <exception cref="OcflException">Another writer holds the lock, the folder is no storage root, or the disk fails.</exception>
    public static StorageWriter Open(IFileSystem files, StoragePlaces places, IDurability? durability = null, TimeProvider? clock = null) =>
        throw new NotImplementedException();

    /// <summary>Writes a version. When this returns, it survives a loss of power.</summary>
    /// <exception cref="OcflException">
    /// The head is not the expected one, nothing would change, a path cannot be, or the disk failed; after a failed
    /// flush or rename the writer refuses everything: open a new one, which recovers.
    /// </exception>
    public OcflObject Commit(VersionDraft draft) => throw new NotImplementedException();

    /// <summary>Takes an object out of the root, bytes and history. False where the root does not have it.</summary>
    /// <exception cref="OcflException">The disk failed.</exception>
    public bool Remove(string objectId) => throw new NotImplementedException();

    /// <summary>Begins a group: many versions of different objects with a few flushes in all.</summary>
    public CommitGroup BeginGroup() => throw new NotImplementedException();

    /// <summary>Frees the lock.</summary>
    public void Dispose()
    {
    }
}
