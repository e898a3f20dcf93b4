namespace OpenDrucksache.Ocfl;

/// <summary>
/// Commits rest on renames, and those work within one volume only: a folder is moved into the root, to the layout's
/// configuration, where nobody takes it for an object. What a cut-off probe left is taken away first.
/// </summary>
internal static class VolumeProbe
{
    /// <exception cref="OcflException">Root and staging area lie on different volumes.</exception>
    public static void Run(Disk disk, string root, string stagingFolder)
    {
        var directories = disk.Files.Directory;
        var (here, there) = (disk.Join(stagingFolder, "probe"), disk.Join(root, "extensions", StorageLayout.Extension, "probe"));
        if (directories.Exists(there))
        {
            directories.Delete(there);
        }

        directories.CreateDirectory(here);
        try
        {
            directories.Move(here, there);
        }
        catch (IOException trouble)
        {
            throw new OcflException($"{stagingFolder}: cannot rename into {root}: {trouble.Message}. Both must lie on one volume", trouble);
        }

        directories.Delete(there);
    }
}
