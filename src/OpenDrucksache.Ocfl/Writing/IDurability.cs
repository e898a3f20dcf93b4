namespace OpenDrucksache.Ocfl;

/// <summary>
/// What makes bytes survive a loss of power: the seam beside the file system, so that tests can record it and in-memory
/// file systems can go without. Failures throw <see cref="IOException"/>.
/// </summary>
public interface IDurability
{
    /// <summary>Brings a file's bytes and attributes to the disk.</summary>
    void Flush(Stream stream);

    /// <summary>Brings a directory's entries to the disk.</summary>
    void FlushDirectory(string path);

    /// <summary>
    /// The volume that holds this path, to be flushed as a whole; null where that cannot be done, or where it would not tell of
    /// each write that failed since this call. There, groups are flushed file by file.
    /// </summary>
    IVolume? OpenVolume(string path);
}
