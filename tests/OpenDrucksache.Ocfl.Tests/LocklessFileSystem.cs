using System.IO.Abstractions;
using System.IO.Abstractions.TestingHelpers;

namespace OpenDrucksache.Ocfl.Tests;

/// <summary>A file system in memory on which everybody may open every file.</summary>
internal sealed class LocklessFileSystem : MemoryFileSystem
{
    public LocklessFileSystem() => FileStream = new Streams(Inner);

    public override IFileStreamFactory FileStream { get; }

    private sealed class Streams(MockFileSystem files) : MockFileStreamFactory(files), IFileStreamFactory
    {
        private readonly MockFileStreamFactory _plain = new(files);

        public new FileSystemStream New(string path, FileMode mode, FileAccess access, FileShare share) =>
            _plain.New(path, mode, access, FileShare.ReadWrite | FileShare.Delete);
    }
}
