using System.IO.Abstractions;
using System.IO.Abstractions.TestingHelpers;

namespace OpenDrucksache.Tests.Publishing;

/// <summary>A disk on which everybody may open every file.</summary>
internal sealed class LocklessDisk : MockFileSystem
{
    public override IFileStreamFactory FileStream => new Streams(this);

    private IFileStreamFactory Plain => base.FileStream;

    private sealed class Streams(LocklessDisk disk) : MockFileStreamFactory(disk), IFileStreamFactory
    {
        public new FileSystemStream New(string path, FileMode mode, FileAccess access, FileShare share) =>
            disk.Plain.New(path, mode, access, FileShare.ReadWrite | FileShare.Delete);
    }
}
