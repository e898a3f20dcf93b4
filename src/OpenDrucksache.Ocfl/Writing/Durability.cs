namespace OpenDrucksache.Ocfl;

/// <summary>The ways in which bytes reach the disk.</summary>
public static class Durability
{
    /// <summary>The real disk: fsync of files and, where the system has it, of directories and whole volumes.</summary>
    public static IDurability Disk { get; } = new DiskDurability();

    /// <summary>For file systems in memory: survives nothing.</summary>
    public static IDurability None { get; } = new NoDurability();

    private sealed class NoDurability : IDurability
    {
        public void Flush(Stream stream) => stream.Flush();

        public void FlushDirectory(string path)
        {
        }

        public IVolume? OpenVolume(string path) => null;
    }
}
