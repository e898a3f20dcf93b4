using System.IO.Abstractions;

namespace OpenDrucksache.Ocfl;

/// <summary>Reads a storage root (specification 4). Needs no lock: a writer may be at work beside it.</summary>
public sealed class StorageRoot
{
    private const int DepthLimit = 64;

    private readonly IFileSystem _files;
    private readonly StorageLayout? _layout;

    private StorageRoot(IFileSystem files, string folder, SpecVersion spec)
    {
        (_files, Folder, Spec) = (files, folder, spec);
        _layout = StorageLayout.Read(files, folder);
    }

    /// <summary>The root's folder.</summary>
    public string Folder { get; }

    /// <summary>The version of the specification that the root declares.</summary>
    public SpecVersion Spec { get; }

    internal bool HasKnownLayout => _layout is not null;

    /// <summary>Opens the storage root in this folder.</summary>
    /// <exception cref="OcflException">It is no storage root, or one of a newer specification.</exception>
    public static StorageRoot Open(IFileSystem files, string folder)
    {
        var full = files.Path.GetFullPath(folder);
        var declared = Entries(files, full)
            .Select(path => files.Path.GetFileName(path))
            .FirstOrDefault(name => name.StartsWith(Namaste.RootPrefix, StringComparison.Ordinal)
                && !name.StartsWith(Namaste.ObjectPrefix, StringComparison.Ordinal))
            ?? throw new OcflException(
                $"{folder}: not a storage root: it holds no file '{SpecVersion.Ocfl11.RootDeclaration()}'. Name another folder");
        var spec = Namaste.Parse(declared[Namaste.RootPrefix.Length..])
            ?? throw new OcflException(
                $"{folder}: declares '{declared}', and only OCFL 1.0 and 1.1 are known here. Use a newer version of this library");
        return new StorageRoot(files, full, spec);
    }

    /// <summary>One object; null where the root does not have it.</summary>
    /// <exception cref="OcflException">The object's inventory is damaged.</exception>
    public OcflObject? Find(string objectId)
    {
        if (_layout is null)
        {
            return Objects().FirstOrDefault(candidate => candidate.Id == objectId);
        }

        var found = ObjectReader.Load(_files, FolderOf(objectId));
        return found is null || found.Id == objectId
            ? found
            : throw new OcflException($"{found.Folder}: holds the object '{found.Id}' where '{objectId}' belongs. Validate the root");
    }

    /// <summary>All objects, in the ordinal order of their folders.</summary>
    /// <exception cref="OcflException">While iterating: an inventory is damaged.</exception>
    public IEnumerable<OcflObject> Objects() =>
        ObjectFolders().Select(folder => ObjectReader.Load(_files, folder)).OfType<OcflObject>();

    /// <summary>The folders of all objects, in ordinal order: for those who must go on where one object is damaged.</summary>
    public IEnumerable<string> ObjectFolders() => Branches().SelectMany(ObjectFolders);

    /// <summary>The folders directly below the root, in ordinal order: parts that may be gone through side by side.</summary>
    public IEnumerable<string> Branches() => Folders(Entries(_files, Folder)).Where(folder => _files.Path.GetFileName(folder) != "extensions");

    /// <summary>The folders of the objects in one of <see cref="Branches()"/>, in ordinal order.</summary>
    public IEnumerable<string> ObjectFolders(string branch) => Walk(branch, 0);

    /// <summary>The object in a folder of <see cref="ObjectFolders()"/>; null where it has gone meanwhile.</summary>
    /// <exception cref="OcflException">The object's inventory is damaged.</exception>
    public OcflObject? Load(string objectFolder) => ObjectReader.Load(_files, objectFolder);

    internal string FolderOf(string objectId) => _files.Path.Combine(Folder, _layout!.PathOf(_files, objectId));

    /// <summary>A folder of the root that is not there, or the topmost of those above it that are not.</summary>
    internal string TopmostAbsent(string folder)
    {
        for (var parent = _files.Path.GetDirectoryName(folder)!; !_files.Directory.Exists(parent); parent = _files.Path.GetDirectoryName(parent)!)
        {
            folder = parent;
        }

        return folder;
    }

    private IEnumerable<string> Walk(string folder, int depth)
    {
        var entries = Entries(_files, folder);
        if (Array.Exists(entries, path => _files.Path.GetFileName(path).StartsWith(Namaste.ObjectPrefix, StringComparison.Ordinal)))
        {
            return [folder];
        }

        return depth < DepthLimit ? Folders(entries).SelectMany(child => Walk(child, depth + 1)) : [];
    }

    private IEnumerable<string> Folders(string[] entries) => entries.Where(path =>
        _files.DirectoryInfo.New(path) is { Exists: true } folder && !folder.Attributes.HasFlag(FileAttributes.ReparsePoint));

    private static string[] Entries(IFileSystem files, string folder)
    {
        try
        {
            var entries = files.Directory.GetFileSystemEntries(folder);
            Array.Sort(entries, StringComparer.Ordinal);
            return entries;
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new OcflException($"{folder}: cannot be read: {trouble.Message}", trouble);
        }
    }
}
