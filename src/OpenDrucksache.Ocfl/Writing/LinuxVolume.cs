using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace OpenDrucksache.Ocfl;

/// <summary>
/// A volume that is flushed by one syncfs. The descriptor stays open from before the first write: the kernel tells of a write that
/// failed to those descriptors that were open then, and to each of them once.
/// </summary>
internal sealed partial class LinuxVolume : IVolume
{
    /// <summary>
    /// What statfs calls ext2 to ext4, XFS, Btrfs, F2FS, bcachefs, ZFS and tmpfs: there syncfs ends when all is on the disk, and says what failed. Others
    /// pass it to no one (FUSE) or keep quiet about failures (overlayfs).
    /// </summary>
    private static readonly uint[] Trusted = [0xEF53, 0x58465342, 0x9123683E, 0xF2F52010, 0xCA451A4E, 0x2FC12FC1, 0x01021994];

    private readonly SafeFileHandle _directory;
    private readonly string _path;

    private LinuxVolume(SafeFileHandle directory, string path) => (_directory, _path) = (directory, path);

    /// <summary>Since Linux 5.8 syncfs reports writes that failed.</summary>
    public static bool IsReported { get; } = OperatingSystem.IsLinux() && Environment.OSVersion.Version >= new Version(5, 8);

    /// <summary>The volume of an open directory; null where its file system is not one of those trusted.</summary>
    public static LinuxVolume? Of(SafeFileHandle directory, string path)
    {
        Span<byte> status = stackalloc byte[256];
        return !directory.IsInvalid && Fstatfs(directory, status) == 0 && Trusted.Contains(MemoryMarshal.Read<uint>(status))
            ? new LinuxVolume(directory, path)
            : null;
    }

    public void Flush()
    {
        if (Syncfs(_directory) != 0)
        {
            throw DiskDurability.Trouble(_path);
        }
    }

    public void Dispose() => _directory.Dispose();

    [LibraryImport("libc", EntryPoint = "fstatfs", SetLastError = true)]
    private static partial int Fstatfs(SafeFileHandle descriptor, Span<byte> status);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int Syncfs(SafeFileHandle descriptor);
}
