using System.Buffers;
using System.Text;

namespace OpenDrucksache.Ocfl;

/// <summary>Writes files below a folder, makes the folders they need, and flushes those bottom-up in the end.</summary>
internal sealed class StagedFolders
{
    private const int BufferSize = 1 << 17;

    private readonly Disk _disk;
    private readonly string _base;
    private readonly List<string> _above = [];
    private readonly SortedSet<string> _folders = new(StringComparer.Ordinal);

    /// <summary>Makes the folders.</summary>
    /// <param name="disk">The disk.</param>
    /// <param name="top">The topmost folder.</param>
    /// <param name="below">The way from there to the base folder, each name behind a separator; "" where they are the same.</param>
    public StagedFolders(Disk disk, string top, string below = "")
    {
        (_disk, _base) = (disk, top + below);
        for (var folder = _base; folder.Length > top.Length;)
        {
            _above.Add(folder = disk.Files.Path.GetDirectoryName(folder)!);
        }

        foreach (var folder in _above.AsEnumerable().Reverse())
        {
            disk.Files.Directory.CreateDirectory(folder);
        }

        MakeFolder("");
    }

    /// <summary>A file that says by its name what the folder is; it holds the same without the leading "0=".</summary>
    public void WriteDeclaration(string name) => Write(name, Encoding.ASCII.GetBytes(name[2..] + "\n"));

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        MakeFolder(Parent(path));
        _disk.WriteNew(Full(path), bytes);
    }

    /// <summary>Writes a stream while hashing it. A file that turns out not to be wanted is taken away again.</summary>
    /// <returns>Algorithm → digest.</returns>
    public IReadOnlyDictionary<string, string> Write(
        string path, Stream source, IEnumerable<string> algorithms, Predicate<IReadOnlyDictionary<string, string>> isWanted)
    {
        MakeFolder(Parent(path));
        using var hasher = new Hasher(algorithms);
        IReadOnlyDictionary<string, string> digests;
        bool wanted;
        using (var target = _disk.CreateNew(Full(path)))
        {
            var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
            for (var count = source.Read(buffer); count > 0; count = source.Read(buffer))
            {
                hasher.Append(buffer.AsSpan(0, count));
                target.Write(buffer, 0, count);
            }

            ArrayPool<byte>.Shared.Return(buffer);
            digests = hasher.Finish();
            wanted = isWanted(digests);
            if (wanted)
            {
                _disk.Flush(target);
            }
        }

        if (wanted)
        {
            _disk.MakeReadOnly(Full(path));
            return digests;
        }

        _disk.Files.File.Delete(Full(path));
        DropEmptyFolders(Parent(path));
        return digests;
    }

    /// <summary>Flushes the folders bottom-up, without the base folder where that is flushed later anyway.</summary>
    public void Flush(bool withBase = true)
    {
        foreach (var folder in _folders.Reverse().Where(folder => withBase || folder.Length > 0))
        {
            _disk.FlushDirectory(Full(folder));
        }

        _above.ForEach(_disk.FlushDirectory);
    }

    private void MakeFolder(string path)
    {
        if (_folders.Contains(path))
        {
            return;
        }

        if (path.Length > 0)
        {
            MakeFolder(Parent(path));
        }

        if (!_disk.Files.Directory.Exists(Full(path)))
        {
            _disk.Files.Directory.CreateDirectory(Full(path));
        }

        _folders.Add(path);
    }

    private void DropEmptyFolders(string path)
    {
        for (; path.Length > 0 && !_disk.Files.Directory.EnumerateFileSystemEntries(Full(path)).Any(); path = Parent(path))
        {
            _disk.Files.Directory.Delete(Full(path));
            _folders.Remove(path);
        }
    }

    private string Full(string path) => path.Length == 0 ? _base : _disk.Join([_base, .. path.Split('/')]);

    private static string Parent(string path) => path.LastIndexOf('/') is var slash and > 0 ? path[..slash] : "";
}
