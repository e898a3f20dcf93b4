using System.IO.Abstractions;
using System.Text;

namespace OpenDrucksache.Ocfl;

/// <summary>Checks the digest beside an inventory (specification 3.6).</summary>
internal static class SidecarCheck
{
    /// <param name="files">The disk.</param>
    /// <param name="entries">The entries of the folder that holds both.</param>
    /// <param name="prefix">That folder's path in the object: "" or "v1/".</param>
    /// <param name="algorithm">The inventory's; null where it states none.</param>
    /// <param name="inventory">The inventory's bytes.</param>
    /// <param name="findings">Where to report.</param>
    public static void Run(
        IFileSystem files, IReadOnlyList<DiskEntry> entries, string prefix, string? algorithm, byte[] inventory, Findings findings)
    {
        const string start = ObjectReader.InventoryFile + ".";
        var sidecars = entries.Where(entry => entry.IsFile && entry.Name.StartsWith(start, StringComparison.Ordinal)).ToList();
        var sidecar = algorithm is null ? sidecars.FirstOrDefault() : sidecars.Find(entry => entry.Name == start + algorithm);
        if (sidecar is null)
        {
            findings.Add("E058", prefix + start + (algorithm ?? "sha512"), "the inventory has no sidecar with its digest");
            sidecars.ForEach(other => findings.Add("E059", prefix + other.Name, $"is of another algorithm than the inventory's '{algorithm}'"));
            return;
        }

        var text = Encoding.UTF8.GetString(sidecar.TryRead(files, 4096) ?? []);
        var parts = text.TrimEnd('\n', '\r').Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var stated = sidecar.Name[start.Length..];
        if (parts is not [var digest, ObjectReader.InventoryFile]
            || !text.StartsWith(digest, StringComparison.Ordinal)
            || !Hasher.IsDigest(stated, digest))
        {
            findings.Add("E061", prefix + sidecar.Name, "is not of the form 'DIGEST inventory.json'");
        }
        else if (Hasher.Knows(stated) && !Hasher.Of(stated, inventory).Equals(digest, StringComparison.OrdinalIgnoreCase))
        {
            findings.Add("E060", prefix + sidecar.Name, "is not the digest of the inventory");
        }
    }
}
