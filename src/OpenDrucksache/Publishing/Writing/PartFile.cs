using System.IO.Abstractions;
using System.Security.Cryptography;

namespace OpenDrucksache.Publishing.Writing;

/// <summary>A new file of a release.</summary>
internal sealed class PartFile : IDisposable
{
    private readonly string _path;

    /// <param name="files">The disk.</param>
    /// <param name="release">The folder of the release.</param>
    /// <param name="path">The file's path in it, with slashes.</param>
    public PartFile(IFileSystem files, string release, string path)
    {
        _path = path;
        var target = files.Path.Combine([release, .. path.Split('/')]);
        files.Directory.CreateDirectory(files.Path.GetDirectoryName(target)!);
        Stream = files.FileStream.New(target, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
    }

    /// <summary>Where its bytes go.</summary>
    public FileSystemStream Stream { get; }

    /// <summary>Writes a whole small file.</summary>
    public static ManifestFile Write(IFileSystem files, string release, string path, string format, ReadOnlySpan<byte> content)
    {
        using var file = new PartFile(files, release, path);
        file.Stream.Write(content);
        return file.Seal() with { Format = format };
    }

    /// <summary>Brings the bytes to the disk, and reads them back for their digest.</summary>
    public ManifestFile Seal()
    {
        Stream.Flush(flushToDisk: true);
        Stream.Position = 0;
        return new ManifestFile { Path = _path, Bytes = Stream.Length, Sha256 = Convert.ToHexStringLower(SHA256.HashData(Stream)) };
    }

    /// <inheritdoc/>
    public void Dispose() => Stream.Dispose();
}
