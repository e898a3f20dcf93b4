using System.IO.Abstractions;

namespace OpenDrucksache.Ocfl;

/// <summary>An entry of a folder that is being validated. Links are told apart and never followed.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="FullPath">Its path on the disk.</param>
/// <param name="IsFolder">Whether it is a folder.</param>
/// <param name="IsLink">Whether it is a symbolic link or a junction.</param>
/// <param name="Length">A file's bytes.</param>
internal sealed record DiskEntry(string Name, string FullPath, bool IsFolder, bool IsLink, long Length)
{
    public bool IsFile => !IsFolder && !IsLink;

    /// <summary>The folder's entries in ordinal order.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IReadOnlyList<DiskEntry> Of(IFileSystem files, string folder) =>
        [.. files.DirectoryInfo.New(folder).EnumerateFileSystemInfos().Select(From).OrderBy(entry => entry.Name, StringComparer.Ordinal)];

    /// <summary>The bytes of a file, or null where they cannot be had. What has no length is not opened: pipes have none, and would be waited for.</summary>
    public byte[]? TryRead(IFileSystem files, long limit = SmallFile.Limit) => Length == 0 ? [] : SmallFile.TryReadNonEmpty(files, FullPath, limit);

    private static DiskEntry From(IFileSystemInfo info)
    {
        var isLink = info.Attributes.HasFlag(FileAttributes.ReparsePoint);
        var length = info is IFileInfo file && !isLink ? file.Length : 0;
        return new DiskEntry(info.Name, info.FullName, info is IDirectoryInfo && !isLink, isLink, length);
    }
}
