namespace OpenDrucksache.Ocfl;

/// <summary>
/// Takes an object out of the root: the rename into the staging area is the commit point, and only then are bytes deleted.
/// </summary>
internal sealed class Removal(Disk disk, StorageRoot root, Staging staging)
{
    public void Run(string objectId)
    {
        var folder = staging.NewTransaction(disk);
        staging.Seal(disk, folder, new Transaction(TransactionKind.Removal, objectId, "", "", ""));
        disk.Guard(() =>
        {
            var objectFolder = root.FolderOf(objectId);
            disk.MoveDirectory(objectFolder, disk.Join(folder, Transaction.ObjectFolder));
            disk.FlushDirectory(disk.Files.Path.GetDirectoryName(objectFolder)!);
            disk.FlushDirectory(folder);
            DropEmptyParents(disk, root, objectFolder);
        });
        disk.TryDeleteTree(folder);
    }

    /// <summary>Empty folders must not stay in a storage root (E073).</summary>
    public static void DropEmptyParents(Disk disk, StorageRoot root, string objectFolder)
    {
        for (var folder = disk.Files.Path.GetDirectoryName(objectFolder)!; folder != root.Folder; folder = disk.Files.Path.GetDirectoryName(folder)!)
        {
            if (disk.Files.Directory.Exists(folder))
            {
                if (disk.Files.Directory.EnumerateFileSystemEntries(folder).Any())
                {
                    return;
                }

                disk.Files.Directory.Delete(folder);
                disk.FlushDirectory(disk.Files.Path.GetDirectoryName(folder)!);
            }
        }
    }
}
