using System.IO.Abstractions;
using System.IO.Abstractions.TestingHelpers;

namespace OpenDrucksache.Ocfl.Tests.Crashes;

/// <summary>A file system in memory that tells of each operation before it happens; the listener may throw to prevent it.</summary>
internal sealed class ObservedFileSystem : MemoryFileSystem
{
    public ObservedFileSystem()
    {
        File = new ObservedFile(this);
        Directory = new ObservedDirectory(this);
        FileStream = new ObservedStreams(this);
        Durability = new ObservedDurability(this);
        Inner.AddDirectory("/disk");
    }

    public override IFile File { get; }

    public override IDirectory Directory { get; }

    public override IFileStreamFactory FileStream { get; }

    public IDurability Durability { get; }

    public Action<Operation> Listener { get; set; } = _ => { };

    private void Tell(OperationKind kind, string path, string target = "", ReadOnlyMemory<byte> bytes = default) =>
        Listener(new Operation(kind, path, target, bytes));

    private sealed class ObservedFile(ObservedFileSystem files) : MockFile(files.Inner)
    {
        public override void Move(string sourceFileName, string destFileName, bool overwrite)
        {
            files.Tell(OperationKind.Move, sourceFileName, destFileName);
            base.Move(sourceFileName, destFileName, overwrite);
        }

        public override void Delete(string path)
        {
            if (Exists(path))
            {
                files.Tell(OperationKind.DeleteFile, path);
            }

            base.Delete(path);
        }

        public override void SetAttributes(string path, FileAttributes fileAttributes)
        {
            files.Tell(OperationKind.SetAttributes, path);
            base.SetAttributes(path, fileAttributes);
        }

        public override void WriteAllText(string path, string? contents)
        {
            files.Tell(OperationKind.CreateFile, path);
            base.WriteAllText(path, contents);
        }
    }

    private sealed class ObservedDirectory(ObservedFileSystem files) : MockDirectory(files.Inner, "/")
    {
        public override IDirectoryInfo CreateDirectory(string path)
        {
            files.Tell(OperationKind.CreateFolder, path);
            return base.CreateDirectory(path);
        }

        public override void Move(string sourceDirName, string destDirName)
        {
            files.Tell(OperationKind.Move, sourceDirName, destDirName);
            base.Move(sourceDirName, destDirName);
        }

        public override void Delete(string path) => Delete(path, recursive: false);

        public override void Delete(string path, bool recursive)
        {
            var depth = recursive ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly;
            if (!recursive && EnumerateFileSystemEntries(path).Any())
            {
                throw new IOException("the folder is not empty");
            }

            foreach (var file in EnumerateFiles(path, "*", depth).Order(StringComparer.Ordinal).ToList())
            {
                files.File.Delete(file);
            }

            foreach (var folder in EnumerateDirectories(path, "*", depth).OrderDescending(StringComparer.Ordinal).ToList())
            {
                Delete(folder);
            }

            files.Tell(OperationKind.DeleteFolder, path);
            base.Delete(path, recursive: false);
        }
    }

    private sealed class ObservedStreams(ObservedFileSystem files) : MockFileStreamFactory(files.Inner), IFileStreamFactory
    {
        private readonly MockFileStreamFactory _plain = new(files.Inner);

        public new FileSystemStream New(string path, FileMode mode, FileAccess access, FileShare share)
        {
            if (access == FileAccess.Read)
            {
                return _plain.New(path, mode, access, share);
            }

            if (!files.File.Exists(path))
            {
                files.Tell(OperationKind.CreateFile, path);
            }

            return new ObservedStream(files, _plain.New(path, mode, access, share), path);
        }
    }

    private sealed class ObservedStream(ObservedFileSystem files, Stream inner, string path) : FileSystemStream(inner, path, false)
    {
        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            files.Tell(OperationKind.Write, Name, bytes: buffer.ToArray());
            base.Write(buffer);
            base.Flush();
        }
    }

    private sealed class ObservedDurability(ObservedFileSystem files) : IDurability
    {
        public void Flush(Stream stream) => files.Tell(OperationKind.FlushFile, ((FileSystemStream)stream).Name);

        public void FlushDirectory(string path) => files.Tell(OperationKind.FlushFolder, path);

        public IVolume? OpenVolume(string path) => new ObservedVolume(files, path);
    }

    private sealed class ObservedVolume(ObservedFileSystem files, string path) : IVolume
    {
        public void Flush() => files.Tell(OperationKind.FlushVolume, path);

        public void Dispose()
        {
        }
    }
}
