using System.IO.Abstractions;
using System.Runtime.InteropServices;

namespace OpenDrucksache.Ocfl;

/// <summary>
/// fsync for files (<c>FileStream.Flush(true)</c>), and on Unix for directories, which .NET does not offer. Windows
/// writes directory entries through and needs none. Only Linux can flush a whole volume and report what failed.
/// </summary>
internal sealed partial class DiskDurability : IDurability
{
    public bool FlushesVolumes => OperatingSystem.IsLinux();

    public void Flush(Stream stream)
    {
        switch (stream)
        {
            case FileStream file:
                file.Flush(flushToDisk: true);
                break;
            case FileSystemStream file:
                file.Flush(flushToDisk: true);
                break;
            default:
                stream.Flush();
                break;
        }
    }

    public void FlushDirectory(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            WithDescriptor(path, NativeFsync);
        }
    }

    public void FlushVolume(string path) => WithDescriptor(path, NativeSyncfs);

    private static void WithDescriptor(string path, Func<int, int> flush)
    {
        const int readOnly = 0;
        var descriptor = NativeOpen(path, readOnly);
        if (descriptor < 0)
        {
            throw Trouble(path);
        }

        try
        {
            if (flush(descriptor) != 0)
            {
                throw Trouble(path);
            }
        }
        finally
        {
            _ = NativeClose(descriptor);
        }
    }

    private static Exception Trouble(string path)
    {
        const int accessDenied = 13;
        var message = $"{path}: cannot be flushed to the disk: {Marshal.GetLastPInvokeErrorMessage()}";
        return Marshal.GetLastPInvokeError() == accessDenied ? new UnauthorizedAccessException(message) : new IOException(message);
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int NativeOpen(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int NativeFsync(int descriptor);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int NativeSyncfs(int descriptor);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int NativeClose(int descriptor);
}
