using System.IO.Abstractions;

namespace OpenDrucksache.Ocfl;

/// <summary>Files that are read whole: inventories, sidecars, declarations.</summary>
internal static class SmallFile
{
    /// <summary>Beyond this an inventory is not read: 256 MB.</summary>
    public const long Limit = 256L << 20;

    /// <summary>The bytes. What has no length is not opened: pipes have none, and would be waited for.</summary>
    /// <exception cref="IOException">It is not there, cannot be read, or is larger than the limit.</exception>
    public static byte[] Read(IFileSystem files, string path, long limit = Limit)
    {
        if (files.FileInfo.New(path).Length == 0)
        {
            return [];
        }

        using var stream = files.FileStream.New(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        if (stream.Length > limit)
        {
            throw new IOException($"{path}: has {stream.Length} bytes, and more than {limit} are not read");
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The bytes, or null where they cannot be had.</summary>
    public static byte[]? TryRead(IFileSystem files, string path, long limit = Limit)
    {
        try
        {
            return Read(files, path, limit);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
