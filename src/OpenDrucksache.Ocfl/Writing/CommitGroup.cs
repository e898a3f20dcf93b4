namespace OpenDrucksache.Ocfl;

/// <summary>
/// Versions of different objects that are made durable together. Nothing of it shows before <see cref="Commit"/>; when that
/// returns, all of it survives a loss of power. A crash amid it leaves each object in its old or its new state.
/// </summary>
public sealed class CommitGroup : IDisposable
{
    private readonly StorageWriter _writer;
    private readonly Disk _disk;
    private readonly Staging _staging;
    private readonly List<StagedVersion> _waiting = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    internal CommitGroup(StorageWriter writer, Disk disk, Staging staging) => (_writer, _disk, _staging) = (writer, disk, staging);

    /// <summary>How many versions wait.</summary>
    public int Count => _waiting.Count;

    /// <summary>The ids of the objects of which a version waits.</summary>
    public IReadOnlyCollection<string> ObjectIds => _ids;

    /// <summary>Whether a version of this object waits.</summary>
    public bool Contains(string objectId) => _ids.Contains(objectId);

    /// <summary>Stages a version.</summary>
    /// <exception cref="InvalidOperationException">A version of this object waits already: commit the group first.</exception>
    /// <exception cref="OcflException">As for <see cref="StorageWriter.Commit"/>; the rest of the group is not touched.</exception>
    public void Add(VersionDraft draft)
    {
        if (Contains(draft.ObjectId))
        {
            throw new InvalidOperationException($"{draft.ObjectId}: a version of it waits in this group; commit the group first.");
        }

        _waiting.Add(StorageWriter.Guarded(draft.ObjectId, () =>
        {
            _disk.ThrowIfPoisoned();
            return _staging.Stage(_disk, draft);
        }));
        _ids.Add(draft.ObjectId);
    }

    /// <summary>Writes what waits, in the order added, and empties the group, which may be used again.</summary>
    /// <exception cref="OcflException">The disk failed: which of the versions were written shows after recovery.</exception>
    public IReadOnlyList<OcflObject> Commit()
    {
        if (_waiting.Count == 0)
        {
            return [];
        }

        StagedVersion[] versions = [.. _waiting];
        _waiting.Clear();
        _ids.Clear();
        return StorageWriter.Guarded("group", () => _writer.Publish(_disk, versions));
    }

    /// <summary>Drops what waits.</summary>
    public void Dispose()
    {
        _disk.Dispose();
        foreach (var version in _waiting)
        {
            _disk.TryDeleteTree(version.Folder);
        }

        _waiting.Clear();
        _ids.Clear();
    }
}
