using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Benchmarks.Archive;

/// <summary>
/// Writes copies of the objects of a storage root as its writer does: into a folder aside, every file and folder flushed, one
/// rename, the folder above flushed. Neither hashes nor checks anything, and knows all bytes beforehand.
/// </summary>
internal sealed class BareLoop
{
    private readonly List<(string Path, List<(string Path, byte[] Bytes)> Files)> _objects;
    private readonly string _root;
    private readonly string _staging;

    public BareLoop(string made, string target)
    {
        (_root, _staging) = (Path.Combine(target, "root"), Path.Combine(target, "work", "staging"));
        Directory.CreateDirectory(_root);
        Directory.CreateDirectory(_staging);
        _objects = [.. StorageRoot.Open(new System.IO.Abstractions.FileSystem(), made).ObjectFolders().Select(folder => (
            Path.GetRelativePath(made, folder),
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(folder, file), File.ReadAllBytes(file))).ToList()))];
    }

    public long Flushes { get; private set; }

    public void Commit(int n)
    {
        var (path, files) = _objects[n];
        var target = Path.Combine(_root, path);
        var tuple = Path.GetDirectoryName(target)!;
        var transaction = Path.Combine(_staging, $"tx-{n}");
        var isAlone = !Directory.Exists(tuple);
        var staged = isAlone ? Path.Combine(transaction, Path.GetFileName(target)) : transaction;
        var folders = new SortedSet<string>(StringComparer.Ordinal) { transaction, staged };
        Directory.CreateDirectory(staged);
        foreach (var (name, bytes) in files)
        {
            var file = Path.Combine(staged, name);
            var parent = Path.GetDirectoryName(file)!;
            Directory.CreateDirectory(parent);
            for (; parent != staged; parent = Path.GetDirectoryName(parent)!)
            {
                folders.Add(parent);
            }

            Write(file, bytes);
        }

        foreach (var folder in folders.Reverse())
        {
            FlushFolder(folder);
        }

        Directory.Move(transaction, isAlone ? tuple : target);
        FlushFolder(isAlone ? _root : tuple);
    }

    private void Write(string path, byte[] bytes)
    {
        using (var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
            Flushes++;
        }

        File.SetAttributes(path, FileAttributes.ReadOnly);
    }

    private void FlushFolder(string path)
    {
        Durability.Disk.FlushDirectory(path);
        Flushes++;
    }
}
