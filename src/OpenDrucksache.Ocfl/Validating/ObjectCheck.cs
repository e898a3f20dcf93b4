using System.IO.Abstractions;

namespace OpenDrucksache.Ocfl;

/// <summary>Checks an object (specification 3): what lies in its folder, its inventories, and its content.</summary>
/// <param name="files">The disk.</param>
/// <param name="folder">The object root.</param>
/// <param name="fixity">Whether digests are recomputed.</param>
/// <param name="listed">What lies in the folder; null where nobody has looked yet.</param>
internal sealed class ObjectCheck(IFileSystem files, string folder, bool fixity, IReadOnlyList<DiskEntry>? listed = null)
{
    private readonly Findings _findings = new();

    /// <summary>The version that the object declares; null where it declares none that is known.</summary>
    public SpecVersion? Declared { get; private set; }

    public ValidationReport Run()
    {
        string? id = null;
        var (count, bytes) = (0L, 0L);
        try
        {
            (id, count, bytes) = Check();
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            _findings.Add("E001", "", $"cannot be read: {trouble.Message}");
        }

        return new ValidationReport(folder, id, _findings.InOrder(), count, bytes);
    }

    private (string? Id, long Files, long Bytes) Check()
    {
        var entries = listed ?? (files.Directory.Exists(folder) ? DiskEntry.Of(files, folder) : []);
        Declared = DeclarationCheck.OfObject.Run(files, entries, _findings);
        var inventoryEntry = entries.FirstOrDefault(entry => entry.Name == ObjectReader.InventoryFile);
        if (inventoryEntry is not { IsFile: true } || inventoryEntry.TryRead(files) is not { } json)
        {
            ReportMissingInventory(entries, inventoryEntry);
            return default;
        }

        var root = new InventoryCheck(_findings, ObjectReader.InventoryFile).Run(json, Declared);
        SidecarCheck.Run(files, entries, "", root?.Algorithm, json, _findings);
        CheckEntries(entries, root);
        if (root is null)
        {
            return default;
        }

        if (root.Spec is not null && Declared is not null && root.Spec != Declared)
        {
            _findings.Add("E038", ObjectReader.InventoryFile, $"is of OCFL {root.Spec.Value.Text()}, and the object declares {Declared.Value.Text()}");
        }

        var versions = entries.Where(entry => entry.IsFolder && VersionName.Parse(entry.Name) is not null)
            .OrderBy(entry => VersionName.Parse(entry.Name)!.Value.Number)
            .Select(entry => VersionFolder.Read(files, entry, root, _findings))
            .ToList();
        CheckVersionFolders(root, versions);
        var history = new HistoryCheck(files, root, json, _findings).Run(versions);
        var content = new ContentCheck(files, root, history, versions, _findings);
        content.CheckPaths();
        return (root.Id, fixity ? content.CheckDigests() : 0, content.Bytes);
    }

    /// <summary>A folder with neither declaration nor inventory is no object at all, and what else lies in it does not matter.</summary>
    private void ReportMissingInventory(IReadOnlyList<DiskEntry> entries, DiskEntry? entry)
    {
        _findings.Add("E063", ObjectReader.InventoryFile, entry is null ? "there is no inventory" : "cannot be read, or is no file");
        var misnamed = entries.FirstOrDefault(other => other.Name.Equals(ObjectReader.InventoryFile, StringComparison.OrdinalIgnoreCase));
        if (entry is null && misnamed is not null)
        {
            _findings.Add("E034", misnamed.Name, $"the inventory must be named '{ObjectReader.InventoryFile}'");
        }

        if (entry is not null || Declared is not null)
        {
            CheckEntries(entries, null);
        }
    }

    private void CheckEntries(IReadOnlyList<DiskEntry> entries, CheckedInventory? root)
    {
        foreach (var entry in entries)
        {
            if (entry.IsLink)
            {
                _findings.Add("E090", entry.Name, "is a link");
            }
            else if (entry.IsFolder && entry.Name == "extensions")
            {
                ExtensionsCheck.Run(DiskEntry.Of(files, entry.FullPath), "E067", "W013", _findings);
            }
            else if (!(entry.IsFolder ? entry.Name == "logs" || VersionName.Parse(entry.Name) is not null : IsAllowedFile(entry.Name, root)))
            {
                _findings.Add("E001", entry.Name, "does not belong into an object");
                if (entry.IsFolder && DiskEntry.Of(files, entry.FullPath).Any(inner => inner.IsFile && DeclarationCheck.OfObject.IsMeant(inner.Name)))
                {
                    _findings.Add("E082", entry.Name, "is an object in an object");
                }
            }
        }
    }

    private static bool IsAllowedFile(string name, CheckedInventory? root) =>
        name == ObjectReader.InventoryFile
        || DeclarationCheck.OfObject.IsMeant(name)
        || (root?.Algorithm is "sha512" or "sha256"
            ? name == $"{ObjectReader.InventoryFile}.{root.Algorithm}"
            : name is ObjectReader.InventoryFile + ".sha512" or ObjectReader.InventoryFile + ".sha256");

    private void CheckVersionFolders(CheckedInventory root, List<VersionFolder> versions)
    {
        if (!root.HasVersions)
        {
            return;
        }

        foreach (var version in versions.Where(version => !root.Versions.ContainsKey(version.Name)))
        {
            _findings.Add("E046", version.Name, "the root inventory has no such version");
        }

        var present = versions.Select(version => version.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in root.Versions.Keys.Where(name => VersionName.Parse(name) is not null && !present.Contains(name)))
        {
            _findings.Add("E046", name, "the version directory is missing");
        }

        var numbers = versions.Select(version => VersionName.Parse(version.Name)!.Value.Number).ToList();
        if (numbers.Count > 0 && numbers.Max() != numbers.Distinct().Count())
        {
            _findings.Add("E010", "", "version directories are missing");
        }
    }
}
