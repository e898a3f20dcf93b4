namespace OpenDrucksache.Ocfl;

/// <summary>
/// Versions of different objects that are made durable together. Nothing of it shows before <see cref="Commit"/>; when that
/// returns, all of it survives a loss of power. A crash amid it leaves each object in its old or its new state.
/// </summary>
public sealed class CommitGroup : IDisposable
{
    internal CommitGroup()
    {
    }

    /// <summary>How many versions wait.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a version of this object waits.</summary>
    public bool Contains(string objectId) => throw new NotImplementedException();

    /// <summary>Stages a version.</summary>
    /// <exception cref="InvalidOperationException">A version of this object waits already: commit the group first.</exception>
    /// <exception cref="OcflException">As for <see cref="StorageWriter.Commit"/>; the rest of the group is not touched.</exception>
    public void Add(VersionDraft draft) => throw new NotImplementedException();

    /// <summary>Writes what waits, in the order added, and empties the group, which may be used again.</summary>
    /// <exception cref="OcflException">The disk failed: which of the versions were written shows after recovery.</exception>
    public IReadOnlyList<OcflObject> Commit() => throw new NotImplementedException();

    /// <summary>Drops what waits.</summary>
    public void Dispose() => Count = 0;
}
