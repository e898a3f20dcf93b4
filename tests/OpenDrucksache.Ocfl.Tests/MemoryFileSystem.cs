using System.IO.Abstractions;
using System.IO.Abstractions.TestingHelpers;

namespace OpenDrucksache.Ocfl.Tests;

/// <summary>A file system in memory; what a test watches or changes, its heir overrides.</summary>
internal abstract class MemoryFileSystem : FileSystemBase
{
    protected MockFileSystem Inner { get; } = new();

    public override IFile File => Inner.File;

    public override IDirectory Directory => Inner.Directory;

    public override IFileStreamFactory FileStream => Inner.FileStream;

    public override IDirectoryInfoFactory DirectoryInfo => Inner.DirectoryInfo;

    public override IFileInfoFactory FileInfo => Inner.FileInfo;

    public override IPath Path => Inner.Path;

    public override IDriveInfoFactory DriveInfo => Inner.DriveInfo;

    public override IFileSystemWatcherFactory FileSystemWatcher => Inner.FileSystemWatcher;

    public override IRandomAccess RandomAccess => Inner.RandomAccess;

    public override IFileVersionInfoFactory FileVersionInfo => Inner.FileVersionInfo;
}
