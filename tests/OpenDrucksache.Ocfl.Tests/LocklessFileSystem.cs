using System.IO.Abstractions;
using System.IO.Abstractions.TestingHelpers;

namespace OpenDrucksache.Ocfl.Tests;

/// <summary>A file system in memory on which everybody may open every file.</summary>
internal sealed class LocklessFileSystem : FileSystemBase
{
    private readonly MockFileSystem _inner = new();

    public LocklessFileSystem() => FileStream = new Streams(_inner);

    public override IFile File => _inner.File;

    public override IDirectory Directory => _inner.Directory;

    public override IFileStreamFactory FileStream { get; }

    public override IDirectoryInfoFactory DirectoryInfo => _inner.DirectoryInfo;

    public override IFileInfoFactory FileInfo => _inner.FileInfo;

    public override IPath Path => _inner.Path;

    public override IDriveInfoFactory DriveInfo => _inner.DriveInfo;

    public override IFileSystemWatcherFactory FileSystemWatcher => _inner.FileSystemWatcher;

    public override IRandomAccess RandomAccess => _inner.RandomAccess;

    public override IFileVersionInfoFactory FileVersionInfo => _inner.FileVersionInfo;

    private sealed class Streams(MockFileSystem files) : MockFileStreamFactory(files), IFileStreamFactory
    {
        private readonly MockFileStreamFactory _plain = new(files);

        public new FileSystemStream New(string path, FileMode mode, FileAccess access, FileShare share) =>
            _plain.New(path, mode, access, FileShare.ReadWrite | FileShare.Delete);
    }
}
