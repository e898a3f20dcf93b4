using System.IO.Abstractions;

namespace OpenDrucksache.Ocfl;

/// <summary>A version directory as it lies on the disk (specification 3.3).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Entries">What lies in it.</param>
/// <param name="Content">Content path → file.</param>
internal sealed record VersionFolder(string Name, IReadOnlyList<DiskEntry> Entries, IReadOnlyDictionary<string, DiskEntry> Content)
{
    private const int DepthLimit = 256;

    public DiskEntry? Inventory => Entries.FirstOrDefault(entry => entry.IsFile && entry.Name == ObjectReader.InventoryFile);

    public static VersionFolder Read(IFileSystem files, DiskEntry folder, CheckedInventory root, Findings findings)
    {
        var entries = DiskEntry.Of(files, folder.FullPath);
        var content = new Dictionary<string, DiskEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var path = $"{folder.Name}/{entry.Name}";
            if (entry.IsLink)
            {
                findings.Add("E090", path, "is a link");
            }
            else if (entry.IsFile)
            {
                if (entry.Name != ObjectReader.InventoryFile && !entry.Name.StartsWith(ObjectReader.InventoryFile + ".", StringComparison.Ordinal))
                {
                    findings.Add("E015", path, "is a file beside the inventory");
                }
            }
            else if (entry.Name == (root.ContentDirectory ?? "content"))
            {
                if (!Walk(files, entry, path, content, findings, 0))
                {
                    findings.Add("W003", path, "is empty, and then should not be there");
                }
            }
            else if (!root.HasBadContentDirectory)
            {
                findings.Add("W002", path, "is a folder other than that of the content");
            }
        }

        return new VersionFolder(folder.Name, entries, content);
    }

    /// <summary>False where the folder is empty.</summary>
    private static bool Walk(
        IFileSystem files, DiskEntry folder, string path, Dictionary<string, DiskEntry> content, Findings findings, int depth)
    {
        var entries = DiskEntry.Of(files, folder.FullPath);
        foreach (var entry in entries)
        {
            var below = $"{path}/{entry.Name}";
            if (entry.IsLink)
            {
                findings.Add("E090", below, "is a link");
            }
            else if (entry.IsFile)
            {
                content[below] = entry;
            }
            else if (depth == DepthLimit)
            {
                findings.Add("E024", below, $"lies more than {DepthLimit} folders deep, and what lies below is not looked at");
            }
            else if (!Walk(files, entry, below, content, findings, depth + 1))
            {
                findings.Add("E024", below, "is an empty folder");
            }
        }

        return entries.Count > 0;
    }
}
