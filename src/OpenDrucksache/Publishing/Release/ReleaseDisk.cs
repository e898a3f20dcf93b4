using System.IO.Abstractions;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;

namespace OpenDrucksache.Publishing;

/// <summary>
/// What .NET does not offer: bringing the entries of a directory to the disk, small files that are replaced whole, and a second name for a file. A file system in
/// memory and Windows do without; there a directory needs no flush, and a file that is not linked is written again.
/// </summary>
internal sealed partial class ReleaseDisk(IFileSystem files)
{
    private const int ReadOnly = 0;

    private bool IsUnix => files is FileSystem && !OperatingSystem.IsWindows();

    /// <summary>Brings a folder, and all folders in it, to the disk; their files were flushed when they were written.</summary>
    public void FlushTree(string folder)
    {
        foreach (var inner in files.Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories).OrderByDescending(path => path.Length))
        {
            Flush(inner);
        }

        Flush(folder);
    }

    /// <summary>Brings the entries of a folder to the disk.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    public void Flush(string folder)
    {
        if (!IsUnix)
        {
            return;
        }

        using var handle = Open(folder, ReadOnly);
        if (handle.IsInvalid || Fsync(handle) != 0)
        {
            throw new IOException($"{folder}: cannot be flushed to the disk: {Marshal.GetLastPInvokeErrorMessage()}");
        }
    }

    /// <summary>Gives a file a second name; where that cannot be, it is left as it is.</summary>
    /// <param name="existing">The file.</param>
    /// <param name="copy">A file of the same bytes, which gives way.</param>
    public void Link(string existing, string copy)
    {
        var name = copy + ".link";
        if (IsUnix && NewName(existing, name) == 0)
        {
            files.File.Move(name, copy, overwrite: true);
        }
    }

    /// <summary>Gives a file a second name in a new place; where that cannot be, copies it there and brings the copy to the disk.</summary>
    public void LinkOrCopy(string existing, string target)
    {
        if (!IsUnix || NewName(existing, target) != 0)
        {
            files.File.Copy(existing, target, overwrite: true);
            using var copy = files.FileStream.New(target, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
            copy.Flush(flushToDisk: true);
        }
    }

    /// <summary>Writes a small file so that readers see the old one or the new one, never half of it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="half">Where it is written first.</param>
    /// <param name="content">What it says, as JSON.</param>
    public void Replace<T>(string path, string half, T content)
    {
        using (var stream = files.FileStream.New(half, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(stream, content, ReleaseJson.Instance.Of<T>());
            stream.Write("\n"u8);
            stream.Flush(flushToDisk: true);
        }

        files.File.Move(half, path, overwrite: true);
        Flush(files.Path.GetDirectoryName(path)!);
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Fsync(SafeFileHandle handle);

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int NewName(string existing, string name);
}
