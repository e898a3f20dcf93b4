using System.IO.Abstractions;
using System.IO.Abstractions.TestingHelpers;
using Microsoft.Win32.SafeHandles;

namespace OpenDrucksache.Tests.Publishing;

/// <summary>A disk with room for so many files: all that is written to a later one fails.</summary>
internal sealed class FullDisk : MockFileSystem, IFileStreamFactory
{
    public int Room { get; set; } = int.MaxValue;

    public override IFileStreamFactory FileStream => this;

    public FileSystemStream New(string path, FileMode mode, FileAccess access, FileShare share)
    {
        var stream = base.FileStream.New(path, mode, access, share);
        return Room-- > 0 ? stream : new FullStream(stream, path);
    }

    public FileSystemStream New(SafeFileHandle handle, FileAccess access) => throw new NotSupportedException();

    public FileSystemStream New(SafeFileHandle handle, FileAccess access, int bufferSize) => throw new NotSupportedException();

    public FileSystemStream New(SafeFileHandle handle, FileAccess access, int bufferSize, bool isAsync) => throw new NotSupportedException();

    public FileSystemStream New(string path, FileMode mode) => base.FileStream.New(path, mode);

    public FileSystemStream New(string path, FileMode mode, FileAccess access) => base.FileStream.New(path, mode, access);

    public FileSystemStream New(string path, FileMode mode, FileAccess access, FileShare share, int bufferSize) => base.FileStream.New(path, mode, access, share, bufferSize);

    public FileSystemStream New(string path, FileMode mode, FileAccess access, FileShare share, int bufferSize, bool useAsync) => base.FileStream.New(path, mode, access, share, bufferSize, useAsync);

    public FileSystemStream New(string path, FileMode mode, FileAccess access, FileShare share, int bufferSize, FileOptions options) => base.FileStream.New(path, mode, access, share, bufferSize, options);

    public FileSystemStream New(string path, FileStreamOptions options) => base.FileStream.New(path, options);

    public FileSystemStream Wrap(FileStream fileStream) => throw new NotSupportedException();

    private sealed class FullStream(Stream stream, string path) : FileSystemStream(stream, path, false)
    {
        public override void Write(byte[] buffer, int offset, int count) => throw Full();

        public override void Write(ReadOnlySpan<byte> buffer) => throw Full();

        public override void WriteByte(byte value) => throw Full();

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw Full();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw Full();

        private static IOException Full() => new("No space left on device");
    }
}
