using System.IO.Abstractions;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace OpenDrucksache.Ocfl;

/// <summary>
/// fsync for files (<c>FileStream.Flush(true)</c>), and on Unix for directories, which .NET does not offer. Windows
/// writes directory entries through and needs none.
/// </summary>
internal sealed partial class DiskDurability : IDurability
{
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
            using var directory = Open(path);
            if (directory.IsInvalid || Fsync(directory) != 0)
            {
                throw Trouble(path);
            }
        }
    }

    public IVolume? OpenVolume(string path)
    {
        if (!LinuxVolume.IsReported)
        {
            return null;
        }

        var directory = Open(path);
        if (LinuxVolume.Of(directory, path) is { } volume)
        {
            return volume;
        }

        directory.Dispose();
        return null;
    }

    /// <summary>What the last call to the system said.</summary>
    internal static Exception Trouble(string path)
    {
        const int accessDenied = 13;
        var message = $"{path}: cannot be flushed to the disk: {Marshal.GetLastPInvokeErrorMessage()}";
        return Marshal.GetLastPInvokeError() == accessDenied ? new UnauthorizedAccessException(message) : new IOException(message);
    }

    private static SafeFileHandle Open(string path)
    {
        const int readOnly = 0;
        return new SafeFileHandle(NativeOpen(path, readOnly), ownsHandle: true);
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint NativeOpen(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Fsync(SafeFileHandle descriptor);
}
