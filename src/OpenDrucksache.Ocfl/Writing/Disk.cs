using System.IO.Abstractions;

namespace OpenDrucksache.Ocfl;

/// <summary>
/// The operations that a commit is made of. After a failed flush or rename nobody knows what the disk holds, so all later
/// ones are refused: the next writer recovers from what is there.
/// </summary>
internal sealed class Disk : IDisposable
{
    private readonly IDurability _durability;
    private readonly IVolume? _volume;
    private readonly Poison _poison;

    public Disk(IFileSystem files, IDurability durability)
        : this(files, durability, volume: null, new Poison())
    {
    }

    private Disk(IFileSystem files, IDurability durability, IVolume? volume, Poison poison) =>
        (Files, _durability, _volume, _poison) = (files, durability, volume, poison);

    public IFileSystem Files { get; }

    public bool IsPoisoned => _poison.Cause is not null;

    /// <summary>The same disk for a group: nothing is flushed singly, everything at each <see cref="Barrier"/>, where the volume of this path allows it.</summary>
    public Disk Deferred(string path) => new(Files, _durability, _durability.OpenVolume(path), _poison);

    /// <summary>Lets go of the volume of a group.</summary>
    public void Dispose() => _volume?.Dispose();

    /// <exception cref="OcflException">An earlier flush or rename failed.</exception>
    public void ThrowIfPoisoned()
    {
        if (_poison.Cause is { } cause)
        {
            throw new OcflException($"an earlier write failed, so this writer has stopped: {cause.Message}. Open a new one: it recovers", cause);
        }
    }

    public string Join(params string[] parts) => Files.Path.Combine(parts);

    public FileSystemStream CreateNew(string path) => Files.FileStream.New(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);

    /// <summary>Writes a file that is not there yet, flushed and read-only.</summary>
    public void WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        using (var stream = CreateNew(path))
        {
            stream.Write(bytes);
            Flush(stream);
        }

        MakeReadOnly(path);
    }

    public void Flush(Stream stream)
    {
        if (_volume is not null)
        {
            stream.Flush();
        }
        else
        {
            Guard(() => _durability.Flush(stream));
        }
    }

    /// <summary>Protects a file from accidents. Only closed files: some file systems in memory write when they close.</summary>
    public void MakeReadOnly(string path) => Files.File.SetAttributes(path, FileAttributes.ReadOnly);

    public void FlushDirectory(string path)
    {
        if (_volume is null)
        {
            Guard(() => _durability.FlushDirectory(path));
        }
    }

    /// <summary>False where the directory may not be read, and so not be flushed.</summary>
    public bool TryFlushReadableDirectory(string path)
    {
        try
        {
            _durability.FlushDirectory(path);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>For a group: everything written so far is on the disk when this returns.</summary>
    public void Barrier()
    {
        if (_volume is not null)
        {
            Guard(_volume.Flush);
        }
    }

    public void MoveDirectory(string from, string to) => Guard(() => Files.Directory.Move(from, to));

    /// <summary>Renames a file over another. Windows lets no read-only file be replaced or deleted.</summary>
    public void ReplaceFile(string from, string to) => Guard(() =>
    {
        foreach (var path in new[] { from, to }.Where(Files.File.Exists))
        {
            Files.File.SetAttributes(path, FileAttributes.Normal);
        }

        Files.File.Move(from, to, overwrite: true);
        MakeReadOnly(to);
    });

    /// <summary>Runs what must not stop half-way: whatever fails in it stops the writer.</summary>
    public void Guard(Action operation)
    {
        ThrowIfPoisoned();
        try
        {
            operation();
        }
        catch (Exception trouble)
        {
            _poison.Cause ??= trouble;
            throw;
        }
    }

    public void DeleteFile(string path)
    {
        if (Files.File.Exists(path))
        {
            Files.File.SetAttributes(path, FileAttributes.Normal);
            Files.File.Delete(path);
        }
    }

    public void DeleteTree(string path)
    {
        foreach (var file in Files.Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
        {
            Files.File.SetAttributes(file, FileAttributes.Normal);
        }

        Files.Directory.Delete(path, recursive: true);
    }

    /// <summary>Deletes what is no longer needed; what cannot be deleted is left to the next recovery.</summary>
    public void TryDeleteTree(string path)
    {
        try
        {
            DeleteTree(path);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
        }
    }

    private sealed class Poison
    {
        public Exception? Cause { get; set; }
    }
}
