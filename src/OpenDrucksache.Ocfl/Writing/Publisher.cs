namespace OpenDrucksache.Ocfl;

/// <summary>
/// Takes staged versions into the root. The commit point of each is one rename; what follows it can be done again by
/// <see cref="Recovery"/>. For a group each step is done for all before the next, with one flush between.
/// </summary>
internal sealed class Publisher(Disk disk, StorageRoot root)
{
    /// <exception cref="OcflException">An object is not as it was when its version was staged; nothing was touched.</exception>
    public void Publish(IReadOnlyList<StagedVersion> versions)
    {
        disk.Barrier(root.Folder);
        foreach (var version in versions)
        {
            CheckUnchanged(version);
        }

        disk.Guard(() =>
        {
            foreach (var version in versions)
            {
                PassCommitPoint(version);
            }

            disk.Barrier(root.Folder);
            var newVersions = versions.Where(version => !version.IsNewObject).ToList();
            newVersions.ForEach(ReplaceInventory);
            if (newVersions.Count > 0)
            {
                disk.Barrier(root.Folder);
            }
        });

        foreach (var version in versions)
        {
            disk.TryDeleteTree(version.Folder);
        }
    }

    private void CheckUnchanged(StagedVersion version)
    {
        var inventory = SmallFile.TryRead(disk.Files, disk.Join(version.ObjectFolder, ObjectReader.InventoryFile));
        var found = inventory is null ? "" : Hasher.Of(version.Inventory.DigestAlgorithm, inventory);
        if (found != version.Record.PreviousInventoryDigest || (version.IsNewObject && disk.Files.Directory.Exists(version.ObjectFolder)))
        {
            throw new OcflException($"{version.Record.ObjectId}: changed while its version was being written: someone else wrote. Read it again");
        }
    }

    private void PassCommitPoint(StagedVersion version)
    {
        if (version.IsNewObject)
        {
            var parent = disk.Files.Path.GetDirectoryName(version.ObjectFolder)!;
            RootMaker.MakeFolders(disk, parent);
            disk.MoveDirectory(disk.Join(version.Folder, Transaction.ObjectFolder), version.ObjectFolder);
            disk.FlushDirectory(parent);
        }
        else
        {
            var name = version.Record.Version;
            disk.MoveDirectory(disk.Join(version.Folder, name), disk.Join(version.ObjectFolder, name));
            disk.FlushDirectory(version.ObjectFolder);
        }
    }

    private void ReplaceInventory(StagedVersion version)
    {
        foreach (var file in new[] { ObjectReader.InventoryFile, version.SidecarFile })
        {
            disk.ReplaceFile(disk.Join(version.Folder, file), disk.Join(version.ObjectFolder, file));
        }

        disk.FlushDirectory(version.ObjectFolder);
    }
}
