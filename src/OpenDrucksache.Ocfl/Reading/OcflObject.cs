using System.IO.Abstractions;

namespace OpenDrucksache.Ocfl;

/// <summary>An object as it was when it was read; later versions do not show in it (specification 3).</summary>
public sealed class OcflObject
{
    private readonly IFileSystem _files;

    internal OcflObject(IFileSystem files, string folder, Inventory inventory, string inventoryDigest)
    {
        (_files, Folder, Inventory, InventoryDigest) = (files, folder, inventory, inventoryDigest);
    }

    /// <summary>The object's id.</summary>
    public string Id => Inventory.Id;

    /// <summary>The number of its newest version, from 1.</summary>
    public int Head => Inventory.Head.Number;

    /// <summary>The object root.</summary>
    public string Folder { get; }

    /// <summary>What it holds.</summary>
    public Inventory Inventory { get; }

    /// <summary>The digest of the inventory's bytes, in lower case.</summary>
    internal string InventoryDigest { get; }

    /// <summary>Opens a file of a version.</summary>
    /// <param name="logicalPath">The path as the version's state has it.</param>
    /// <param name="version">The version; null is the newest.</param>
    /// <exception cref="OcflException">The version or the path does not exist, or its bytes are gone.</exception>
    public Stream OpenRead(string logicalPath, int? version = null)
    {
        var number = version ?? Head;
        var state = number >= 1 && number <= Head
            ? Inventory.Versions[number - 1].State
            : throw new OcflException($"{Id}: there is no version {number}. The newest is {Head}");
        if (!state.TryGetValue(logicalPath, out var digest) || !Inventory.Manifest.TryGetValue(digest, out var paths))
        {
            throw new OcflException($"{Id}: version {number} has no file '{logicalPath}'");
        }

        return OpenContent(paths[0]);
    }

    /// <summary>Opens a content file. Links are not followed.</summary>
    internal FileSystemStream OpenContent(string contentPath)
    {
        var path = Folder;
        try
        {
            foreach (var element in contentPath.Split('/'))
            {
                path = _files.Path.Combine(path, element);
                if (_files.FileInfo.New(path).LinkTarget is not null)
                {
                    throw new OcflException($"{path}: is a link, and links are not followed. Validate the object");
                }
            }

            return _files.FileStream.New(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new OcflException($"{path}: cannot be read: {trouble.Message}", trouble);
        }
    }
}
