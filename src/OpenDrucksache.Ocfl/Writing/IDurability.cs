namespace OpenDrucksache.Ocfl;

/// <summary>
/// What makes bytes survive a loss of power: the seam beside the file system, so that tests can record it and in-memory
/// file systems can go without. Failures throw <see cref="IOException"/>.
/// </summary>
public interface IDurability
{
    /// <summary>Whether <see cref="FlushVolume"/> does its work here. Where not, groups are flushed file by file.</summary>
    bool FlushesVolumes { get; }

    /// <summary>Brings a file's bytes and attributes to the disk.</summary>
    void Flush(Stream stream);

    /// <summary>Brings a directory's entries to the disk.</summary>
    void FlushDirectory(string path);

    /// <summary>Brings everything written to the volume that holds this path to the disk.</summary>
    void FlushVolume(string path);
}
