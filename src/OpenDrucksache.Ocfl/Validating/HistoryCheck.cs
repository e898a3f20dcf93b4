using System.IO.Abstractions;

namespace OpenDrucksache.Ocfl;

/// <summary>Checks the inventories of the version directories against that of the root (specification 3.7).</summary>
internal sealed class HistoryCheck(IFileSystem files, CheckedInventory root, byte[] rootJson, Findings findings)
{
    /// <summary>The inventories of the versions that have one of their own, oldest first, with their version's name.</summary>
    public IReadOnlyList<(string Version, CheckedInventory Inventory)> Run(IReadOnlyList<VersionFolder> versions)
    {
        var found = new List<(string Version, CheckedInventory Inventory)>();
        SpecVersion? preceding = null;
        foreach (var version in versions)
        {
            if (version.Inventory is not { } entry || entry.TryRead(files) is not { } json)
            {
                findings.Add("W010", version.Name, "has no inventory of its own");
                continue;
            }

            var path = $"{version.Name}/{ObjectReader.InventoryFile}";
            var isSame = json.AsSpan().SequenceEqual(rootJson);
            var isHead = version == versions[^1];
            if (isHead && !isSame)
            {
                findings.Add("E064", path, "differs from the root inventory");
            }

            var inventory = isHead && isSame ? root : new InventoryCheck(findings, path).Run(json, root.Spec);
            SidecarCheck.Run(files, version.Entries, version.Name + "/", inventory?.Algorithm, json, findings);
            if (inventory is null)
            {
                continue;
            }

            if (inventory.Spec < preceding)
            {
                findings.Add("E103", path, "conforms to an earlier specification than the version before");
            }

            preceding = inventory.Spec ?? preceding;
            if (inventory != root)
            {
                Compare(version.Name, path, inventory);
                found.Add((version.Name, inventory));
            }
        }

        CheckContentDirectories(found);
        return found;
    }

    private void Compare(string version, string path, CheckedInventory inventory)
    {
        if (inventory.Head is not null && inventory.Head != version)
        {
            findings.Add("E040", path, $"its head is '{inventory.Head}'");
        }

        if (inventory.Id is not null && root.Id is not null && inventory.Id != root.Id)
        {
            findings.Add("E037", path, $"its id '{inventory.Id}' is not that of the root inventory");
            if (root.Spec == SpecVersion.Ocfl11)
            {
                findings.Add("E110", path, $"its id '{inventory.Id}' is not that of the root inventory");
            }
        }

        if (inventory.Spec > root.Spec)
        {
            findings.Add("E103", path, "conforms to a later specification than the root inventory");
        }

        foreach (var (name, block) in inventory.Versions)
        {
            if (!root.Versions.TryGetValue(name, out var current) || !IsSameState(inventory, block, current))
            {
                findings.Add("E066", path, $"its version '{name}' is not in the state that the root inventory has");
            }
            else if (block.Metadata != current.Metadata)
            {
                findings.Add("W011", path, $"its version '{name}' has another time, message or user than in the root inventory");
            }
        }
    }

    /// <summary>
    /// The same logical paths lead to the same content: to the same digest, or, where the algorithm changed, to files that
    /// both manifests have together.
    /// </summary>
    private bool IsSameState(CheckedInventory inventory, CheckedVersion then, CheckedVersion now)
    {
        return then.State.Count == now.State.Count
            && then.State.All(pair => now.State.TryGetValue(pair.Key, out var digest) && IsSameContent(pair.Value, digest));

        bool IsSameContent(string before, string after) =>
            inventory.Algorithm == root.Algorithm
                ? before == after
                : root.Manifest.TryGetValue(after, out var files)
                    && inventory.Manifest.TryGetValue(before, out var oldFiles)
                    && oldFiles.Intersect(files, StringComparer.Ordinal).Any();
    }

    private void CheckContentDirectories(List<(string Version, CheckedInventory Inventory)> found)
    {
        if (found.Count == 0 || root.HasBadContentDirectory)
        {
            return;
        }

        var first = found[0].Inventory;
        var expected = first.ContentDirectory ?? "content";
        foreach (var inventory in found.Select(pair => pair.Inventory).Append(root).Where(inventory => !inventory.HasBadContentDirectory))
        {
            var stated = inventory.ContentDirectory ?? "content";
            if (stated == expected)
            {
                continue;
            }

            var reason = $"the content directory '{stated}' is not '{expected}', as in the first version";
            findings.Add("E019", inventory.Path, reason);
            findings.Add("E020", inventory.Path, reason);
        }
    }
}
