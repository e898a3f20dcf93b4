using System.IO.Abstractions;

namespace OpenDrucksache.Ocfl;

/// <summary>Reads a storage root (specification 4). Needs no lock: a writer may be at work beside it.</summary>
public sealed class StorageRoot
{
    private readonly IFileSystem _files;

    private StorageRoot(IFileSystem files, string folder) => (_files, Folder) = (files, folder);

    /// <summary>The root's folder.</summary>
    public string Folder { get; }

    /// <summary>Opens the storage root in this folder.</summary>
    /// <exception cref="OcflException">It is no storage root, or one of a newer specification.</exception>
    public static StorageRoot Open(IFileSystem files, string folder) => new(files, folder);

    /// <summary>One object; null where the root does not have it.</summary>
    /// <exception cref="OcflException">The object's inventory is damaged.</exception>
    public OcflObject? Find(string objectId) => throw new NotImplementedException(_files.ToString());

    /// <summary>All objects, in the ordinal order of their folders.</summary>
    /// <exception cref="OcflException">While iterating: an inventory is damaged.</exception>
    public IEnumerable<OcflObject> Objects() => throw new NotImplementedException();
}
