using System.IO.Abstractions;

namespace OpenDrucksache.Ocfl;

/// <summary>Files that are read whole: inventories, sidecars, declarations.</summary>
internal static class SmallFile
{
    /// <summary>Beyond this an inventory is not read: 256 MB.</summary>
    public const long Limit = 256L << 20;

    /// <summary>The bytes. What has no length is not opened: pipes have none, and would be waited for.</summary>
    /// <exception cref="IOException">It is not there, cannot be read, or is larger than the limit.</exception>
    public static byte[] Read(IFileSystem files, string path, long limit = Limit) =>
        files.FileInfo.New(path).Length == 0 ? [] : ReadNonEmpty(files, path, limit);

    /// <summary>The bytes, or null where they cannot be had.</summary>
    public static byte[]? TryRead(IFileSystem files, string path, long limit = Limit) => Try(() => Read(files, path, limit));

    /// <summary>The same for a file that is known to have a length.</summary>
    public static byte[]? TryReadNonEmpty(IFileSystem files, string path, long limit = Limit) => Try(() => ReadNonEmpty(files, path, limit));

    private static byte[] ReadNonEmpty(IFileSystem files, string path, long limit)
    {
        using var stream = files.FileStream.New(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        if (stream.Length > limit)
        {
            throw new IOException($"{path}: has {stream.Length} bytes, and more than {limit} are not read");
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static byte[]? Try(Func<byte[]> read)
    {
        try
        {
            return read();
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
