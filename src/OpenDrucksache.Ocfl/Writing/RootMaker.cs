using System.Text;

namespace OpenDrucksache.Ocfl;

/// <summary>Makes an empty storage root: complete in the staging area, then renamed, so that a half-made one is never seen.</summary>
internal static class RootMaker
{
    /// <exception cref="OcflException">Something else lies there.</exception>
    public static void MakeWhereAbsent(Disk disk, string folder, string stagingFolder)
    {
        var path = disk.Files.Path;
        if (disk.Files.Directory.Exists(folder))
        {
            if (disk.Files.Directory.EnumerateFileSystemEntries(folder).Any())
            {
                return;
            }

            disk.Files.Directory.Delete(folder);
        }
        else if (disk.Files.File.Exists(folder))
        {
            throw new OcflException($"{folder}: is a file. Name a folder");
        }

        var made = path.Combine(stagingFolder, "root");
        if (disk.Files.Directory.Exists(made))
        {
            disk.DeleteTree(made);
        }

        var layout = StorageLayout.Chosen;
        var written = new StagedFolders(disk, made);
        written.WriteDeclaration(SpecVersion.Ocfl11.RootDeclaration());
        written.Write(StorageLayout.DescriptionFile, Encoding.UTF8.GetBytes(
            $$"""
            {
              "extension": "{{StorageLayout.Extension}}",
              "description": "A folder of {{layout.TupleSize}} digits of the id's {{layout.DigestAlgorithm}}, in it a folder named after the id"
            }

            """));
        written.Write($"extensions/{StorageLayout.Extension}/config.json", Encoding.UTF8.GetBytes(
            $$"""
            {
              "extensionName": "{{StorageLayout.Extension}}",
              "digestAlgorithm": "{{layout.DigestAlgorithm}}",
              "tupleSize": {{layout.TupleSize}},
              "numberOfTuples": {{layout.NumberOfTuples}}
            }

            """));
        written.Flush();

        var parent = path.GetDirectoryName(folder)!;
        MakeFolders(disk, parent);
        disk.MoveDirectory(made, folder);
        disk.FlushDirectory(parent);
    }

    /// <summary>Makes a folder and those above it, each flushed into its parent.</summary>
    public static void MakeFolders(Disk disk, string folder)
    {
        if (!disk.Files.Directory.Exists(folder) && disk.Files.Path.GetDirectoryName(folder) is { } parent)
        {
            MakeFolders(disk, parent);
            disk.Files.Directory.CreateDirectory(folder);
            disk.FlushDirectory(parent);
        }
    }
}
