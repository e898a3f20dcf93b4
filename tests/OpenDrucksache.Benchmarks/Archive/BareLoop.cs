using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Benchmarks.Archive;

/// <summary>
/// Writes copies of the objects of a storage root as its writer does: into a folder aside, every file and folder flushed, one
/// rename, the folder above flushed. Neither hashes nor checks anything.
/// </summary>
internal sealed class BareLoop
{
    private static readonly byte[] Record = new byte[500];

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
        var transaction = Path.Combine(_staging, $"tx-{n}");
        var staged = Path.Combine(transaction, "object");
        var folders = new SortedSet<string>(StringComparer.Ordinal) { staged };
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

        Write(Path.Combine(transaction, "tx.json"), Record);
        FlushFolder(transaction);
        FlushFolder(_staging);
        var target = Path.Combine(_root, path);
        if (!Directory.Exists(Path.GetDirectoryName(target)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            FlushFolder(_root);
        }

        Directory.Move(staged, target);
        FlushFolder(Path.GetDirectoryName(target)!);
        Directory.Delete(transaction, recursive: true);
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
