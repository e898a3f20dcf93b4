using System.IO.Abstractions;

namespace OpenDrucksache.Ocfl;

/// <summary>
/// Writes a storage root so that any crash, loss of power included, leaves each object in its old or its new state. One
/// writer at a time, in one thread; readers need not wait.
/// </summary>
public sealed class StorageWriter : IDisposable
{
    private readonly Disk _disk;
    private readonly WriterLock _lock;
    private readonly Staging _staging;

    private StorageWriter(Disk disk, WriterLock held, StorageRoot root, string stagingFolder)
    {
        (_disk, _lock, Root) = (disk, held, root);
        _staging = new Staging(root, stagingFolder);
    }

    /// <summary>The root, for reading.</summary>
    public StorageRoot Root { get; }

    /// <summary>Takes the lock, makes the root where it is absent, and recovers what an earlier writer left unfinished.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="places">Where to work.</param>
    /// <param name="durability">How bytes reach the disk; null is <see cref="Durability.Disk"/>.</param>
    /// <param name="clock">Tells others since when the lock is held; null is the system's.</param>
    /// <param name="patience">How long to wait for another writer to be done.</param>
    /// <exception cref="OcflException">Another writer holds the lock, the folder is no storage root, or the disk fails.</exception>
    public static StorageWriter Open(IFileSystem files, StoragePlaces places, IDurability? durability = null, TimeProvider? clock = null, TimeSpan patience = default)
    {
        var disk = new Disk(files, durability ?? Durability.Disk);
        var (rootFolder, work) = places.Resolve(files);
        return Guarded(work, () =>
        {
            var staging = files.Path.Combine(work, "staging");
            RootMaker.MakeFolders(disk, staging);
            var held = WriterLock.Take(files, work, clock ?? TimeProvider.System, patience);
            try
            {
                RootMaker.MakeWhereAbsent(disk, rootFolder, staging);
                FlushParents(disk, rootFolder, staging);
                var root = StorageRoot.Open(files, rootFolder);
                if (!root.HasKnownLayout)
                {
                    throw new OcflException($"{rootFolder}: its layout is not {StorageLayout.Extension}, so it can be read but not written here");
                }

                new Recovery(disk, root, staging).Run();
                VolumeProbe.Run(disk, rootFolder, staging);
                return new StorageWriter(disk, held, root, staging);
            }
            catch
            {
                held.Dispose();
                throw;
            }
        });
    }

    /// <summary>Writes a version. When this returns, it survives a loss of power.</summary>
    /// <exception cref="OcflException">
    /// The head is not the expected one, nothing would change, a path cannot be, or the disk failed; after a failed
    /// flush or rename the writer refuses everything: open a new one, which recovers.
    /// </exception>
    public OcflObject Commit(VersionDraft draft) => Guarded(draft.ObjectId, () =>
    {
        _disk.ThrowIfPoisoned();
        var staged = _staging.Stage(_disk, draft);
        return Publish(_disk, [staged])[0];
    });

    /// <summary>Takes an object out of the root, bytes and history. False where the root does not have it.</summary>
    /// <exception cref="OcflException">The disk failed.</exception>
    public bool Remove(string objectId) => Guarded(objectId, () =>
    {
        _disk.ThrowIfPoisoned();
        if (!_disk.Files.Directory.Exists(Root.FolderOf(objectId)))
        {
            return false;
        }

        new Removal(_disk, Root, _staging).Run(objectId);
        return true;
    });

    /// <summary>
    /// Erases bytes from an object and all its versions: it is written anew without them. For a moment readers do not find it. When
    /// this returns, that survives a loss of power, and the bytes are deleted.
    /// </summary>
    /// <exception cref="OcflException">
    /// The head is not the expected one, nothing is to be erased, what is to stay is damaged, or the disk failed; what that left
    /// the next writer finishes or undoes.
    /// </exception>
    public OcflObject Erase(ErasureDraft draft) => Guarded(draft.ObjectId, () =>
    {
        _disk.ThrowIfPoisoned();
        var erasure = new Erasure(_disk, Root, _staging);
        var staged = erasure.Stage(draft);
        erasure.Publish(staged);
        return new OcflObject(_disk.Files, staged.ObjectFolder, staged.Inventory, staged.InventoryDigest);
    });

    /// <summary>Begins a group: many versions of different objects with a few flushes in all.</summary>
    public CommitGroup BeginGroup() => new(this, _disk.Deferred(Root.Folder), _staging);

    /// <summary>Frees the lock.</summary>
    public void Dispose()
    {
        _lock.Dispose();
        _disk.Dispose();
    }

    internal OcflObject[] Publish(Disk disk, IReadOnlyList<StagedVersion> versions)
    {
        try
        {
            new Publisher(disk, Root).Publish(versions);
        }
        catch (OcflException) when (!disk.IsPoisoned)
        {
            foreach (var version in versions)
            {
                disk.TryDeleteTree(version.Folder);
            }

            throw;
        }

        return [.. versions.Select(version => new OcflObject(disk.Files, version.ObjectFolder, version.Inventory, version.InventoryDigest))];
    }

    /// <summary>
    /// A writer that was killed may have made these folders without flushing them. Folders that may not even be read it cannot
    /// have made anything in.
    /// </summary>
    private static void FlushParents(Disk disk, params ReadOnlySpan<string> folders)
    {
        foreach (var folder in folders)
        {
            for (var parent = disk.Files.Path.GetDirectoryName(folder); parent is not null; parent = disk.Files.Path.GetDirectoryName(parent))
            {
                if (!disk.TryFlushReadableDirectory(parent))
                {
                    break;
                }
            }
        }
    }

    internal static T Guarded<T>(string what, Func<T> operation)
    {
        try
        {
            return operation();
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new OcflException($"{what}: cannot be written: {trouble.Message}", trouble);
        }
    }
}
