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
        disk.Barrier();
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

            disk.Barrier();
            var newVersions = versions.Where(version => !version.IsNewObject).ToList();
            newVersions.ForEach(ReplaceInventory);
            if (newVersions.Count > 0)
            {
                disk.Barrier();
            }
        });

        foreach (var version in versions.Where(version => disk.Files.Directory.Exists(version.Folder)))
        {
            disk.TryDeleteTree(version.Folder);
        }
    }

    private void CheckUnchanged(StagedVersion version)
    {
        if (version.IsNewObject ? disk.Files.Directory.Exists(version.ObjectFolder) : RootDigest(version) != version.PreviousDigest)
        {
            throw new OcflException($"{version.Inventory.Id}: changed while its version was being written: someone else wrote. Read it again");
        }

        if (version.IsNewObject && root.TopmostAbsent(version.ObjectFolder).Length < version.Target.Length)
        {
            throw new OcflException($"{version.Inventory.Id}: the folder that it was to go into is gone: an object was removed from there meanwhile. Add it again");
        }
    }

    private string? RootDigest(StagedVersion version) =>
        SmallFile.TryRead(disk.Files, disk.Join(version.ObjectFolder, ObjectReader.InventoryFile)) is { } inventory
            ? Hasher.Of(version.Inventory.DigestAlgorithm, inventory)
            : null;

    private void PassCommitPoint(StagedVersion version)
    {
        if (version.IsNewObject)
        {
            var place = root.TopmostAbsent(version.ObjectFolder);
            disk.MoveDirectory(version.Staged(place), place);
            disk.FlushDirectory(disk.Files.Path.GetDirectoryName(place)!);
        }
        else
        {
            var name = version.Inventory.Head.Name;
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
