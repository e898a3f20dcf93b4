namespace OpenDrucksache.Ocfl;

/// <summary>
/// Finishes or undoes what an earlier writer left in the staging area: forward where the commit point was passed, back
/// where not. Running it again changes nothing, so it may itself be cut off anywhere.
/// </summary>
internal sealed class Recovery(Disk disk, StorageRoot root, string stagingFolder)
{
    public void Run()
    {
        var leftovers = disk.Files.Directory.GetFileSystemEntries(stagingFolder);
        Array.Sort(leftovers, StringComparer.Ordinal);
        foreach (var leftover in leftovers)
        {
            if (disk.Files.File.Exists(leftover))
            {
                disk.DeleteFile(leftover);
                continue;
            }

            if (SmallFile.TryRead(disk.Files, disk.Join(leftover, Transaction.FileName)) is { } bytes && Transaction.Parse(bytes) is { } record)
            {
                Settle(leftover, record);
            }

            disk.DeleteTree(leftover);
        }

        if (leftovers.Length > 0)
        {
            disk.FlushDirectory(stagingFolder);
        }
    }

    private void Settle(string folder, Transaction record)
    {
        var objectFolder = root.FolderOf(record.ObjectId);
        if (record.Kind == TransactionKind.NewVersion)
        {
            RollForward(folder, objectFolder, record);
            return;
        }

        if (record.Kind == TransactionKind.Replacement && !disk.Files.Directory.Exists(objectFolder))
        {
            Erasure.Place(disk, folder, objectFolder);
            return;
        }

        Removal.DropEmptyParents(disk, root, objectFolder);
        var parent = disk.Files.Path.GetDirectoryName(objectFolder)!;
        while (!disk.Files.Directory.Exists(parent))
        {
            parent = disk.Files.Path.GetDirectoryName(parent)!;
        }

        disk.FlushDirectory(parent);
    }

    /// <summary>
    /// The version's own inventory and sidecar replace those of the root, but only where the root still has the ones they were
    /// made to replace, or just one of the two.
    /// </summary>
    private void RollForward(string folder, string objectFolder, Transaction record)
    {
        var versionFolder = disk.Join(objectFolder, record.Version);
        if (DigestOf(versionFolder, record) != record.NewInventoryDigest
            || DigestOf(objectFolder, record) is not { } current
            || (current != record.PreviousInventoryDigest && current != record.NewInventoryDigest))
        {
            return;
        }

        disk.FlushDirectory(objectFolder);
        var sidecar = $"{ObjectReader.InventoryFile}.{AlgorithmOf(record)}";
        foreach (var file in new[] { ObjectReader.InventoryFile, sidecar })
        {
            var copy = disk.Join(folder, "recovered-" + file);
            disk.DeleteFile(copy);
            disk.WriteNew(copy, SmallFile.Read(disk.Files, disk.Join(versionFolder, file)));
            disk.ReplaceFile(copy, disk.Join(objectFolder, file));
        }

        disk.FlushDirectory(objectFolder);
    }

    private string? DigestOf(string folder, Transaction record) =>
        SmallFile.TryRead(disk.Files, disk.Join(folder, ObjectReader.InventoryFile)) is { } inventory
            ? Hasher.Of(AlgorithmOf(record), inventory)
            : null;

    private static string AlgorithmOf(Transaction record) => record.NewInventoryDigest.Length == 64 ? "sha256" : "sha512";
}
