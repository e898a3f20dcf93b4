using DigestBlock = System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>>;

namespace OpenDrucksache.Ocfl;

/// <summary>
/// Writes an object anew without some of its bytes: every version, its inventory, and a new head. Staged whole, then it takes
/// the place of the old object.
/// </summary>
internal sealed class Erasure(Disk disk, StorageRoot root, Staging staging)
{
    /// <summary>Where the old object goes in the transaction's folder.</summary>
    public const string ReplacedFolder = "replaced";

    /// <exception cref="OcflException">The object is not as expected, or there is nothing to erase.</exception>
    public StagedVersion Stage(ErasureDraft draft)
    {
        var next = new VersionDraft
        {
            ObjectId = draft.ObjectId,
            ExpectedHead = draft.ExpectedHead,
            Put = draft.Put,
            Message = draft.Message,
            User = draft.User,
            Created = draft.Created,
        };
        DraftCheck.Paths(next);
        var existing = root.Find(draft.ObjectId);
        DraftCheck.Head(next, existing?.Head ?? 0, existing is null ? new VersionName(1, 0) : VersionName.Parse(existing.Inventory.Head.Name)!.Value.Next);
        var erased = existing is null ? [] : Erased(existing.Inventory, draft.Erase);
        if (existing is null || erased.Count == 0)
        {
            throw new OcflException($"{draft.ObjectId}: no version has a file at any of the paths to erase. Check them");
        }

        RequireNothingElse(existing);
        var folder = staging.NewTransaction(disk);
        try
        {
            return Write(folder, existing, Without(existing.Inventory, erased), next);
        }
        catch
        {
            disk.TryDeleteTree(folder);
            throw;
        }
    }

    /// <summary>Lets the new object take the place of the old one, and deletes that.</summary>
    public void Publish(StagedVersion staged)
    {
        var parent = disk.Files.Path.GetDirectoryName(staged.ObjectFolder)!;
        disk.Guard(() =>
        {
            disk.MoveDirectory(staged.ObjectFolder, disk.Join(staged.Folder, ReplacedFolder));
            disk.FlushDirectory(parent);
            disk.FlushDirectory(staged.Folder);
            Place(disk, staged.Folder, staged.ObjectFolder);
        });
        disk.DeleteTree(staged.Folder);
        disk.FlushDirectory(staging.Folder);
    }

    /// <summary>The second half of the exchange, which recovery does too.</summary>
    public static void Place(Disk disk, string transactionFolder, string objectFolder)
    {
        disk.MoveDirectory(disk.Join(transactionFolder, Transaction.ObjectFolder), objectFolder);
        disk.FlushDirectory(disk.Files.Path.GetDirectoryName(objectFolder)!);
        disk.FlushDirectory(transactionFolder);
    }

    private static HashSet<string> Erased(Inventory inventory, IReadOnlyList<string> paths) =>
        [.. from version in inventory.Versions from path in paths where version.State.ContainsKey(path) select version.State[path]];

    private static Inventory Without(Inventory inventory, HashSet<string> erased)
    {
        var manifest = inventory.Manifest.Where(pair => !erased.Contains(pair.Key)).ToDictionary(StringComparer.Ordinal);
        var paths = manifest.Values.SelectMany(kept => kept).ToHashSet(StringComparer.Ordinal);
        return inventory with
        {
            Manifest = manifest,
            Fixity = inventory.Fixity.ToDictionary(block => block.Key, block => (DigestBlock)Restrict(block.Value, paths.Contains), StringComparer.Ordinal),
            Versions = [.. inventory.Versions.Select(version => version with
            {
                State = version.State.Where(pair => !erased.Contains(pair.Value)).ToDictionary(StringComparer.Ordinal),
            })],
        };
    }

    private StagedVersion Write(string folder, OcflObject existing, Inventory kept, VersionDraft draft)
    {
        var written = new StagedFolders(disk, disk.Join(folder, Transaction.ObjectFolder));
        Copy(written, existing, kept);
        var builder = new VersionBuilder(kept);
        Staging.PutFiles(written, builder, draft);
        DraftCheck.Outcome(draft, builder);

        var inventory = builder.Build(draft, kept.Spec);
        var json = WriteInventories(written, inventory);
        written.WriteDeclaration(inventory.Spec.ObjectDeclaration());
        written.Flush();
        var digest = Hasher.Of(inventory.DigestAlgorithm, json);
        staging.Seal(disk, folder, new Transaction(TransactionKind.Replacement, draft.ObjectId, builder.Name.ToString(), digest, existing.InventoryDigest));
        return new StagedVersion(folder, existing.Folder, existing.Folder, inventory, digest, existing.InventoryDigest);
    }

    private static void Copy(StagedFolders written, OcflObject existing, Inventory kept)
    {
        foreach (var (digest, paths) in kept.Manifest)
        {
            foreach (var path in paths)
            {
                using var source = existing.OpenContent(path);
                var found = written.Write(path, source, [kept.DigestAlgorithm], _ => true);
                if (found[kept.DigestAlgorithm] != digest)
                {
                    throw new OcflException($"{existing.Id}: '{path}' is damaged, so the object is not written anew. Restore it first");
                }
            }
        }
    }

    /// <summary>Each version's inventory tells the versions up to it; the last is the root's too. Returns that.</summary>
    private static byte[] WriteInventories(StagedFolders written, Inventory inventory)
    {
        byte[] json = [];
        foreach (var version in inventory.Versions)
        {
            json = InventoryFormat.Write(UpTo(inventory, version.Number));
            WriteInventory(written, version.Name + "/", inventory.DigestAlgorithm, json);
        }

        WriteInventory(written, "", inventory.DigestAlgorithm, json);
        return json;
    }

    private static void WriteInventory(StagedFolders written, string place, string algorithm, byte[] json)
    {
        written.Write(place + ObjectReader.InventoryFile, json);
        written.Write($"{place}{ObjectReader.InventoryFile}.{algorithm}", InventoryFormat.Sidecar(Hasher.Of(algorithm, json)));
    }

    private static Inventory UpTo(Inventory inventory, int number)
    {
        bool IsKnown(string path) => VersionName.Parse(path[..path.IndexOf('/')])?.Number <= number;
        return inventory with
        {
            Versions = [.. inventory.Versions.Take(number)],
            Manifest = Restrict(inventory.Manifest, IsKnown),
            Fixity = inventory.Fixity.ToDictionary(block => block.Key, block => (DigestBlock)Restrict(block.Value, IsKnown), StringComparer.Ordinal),
        };
    }

    private static Dictionary<string, IReadOnlyList<string>> Restrict(DigestBlock block, Func<string, bool> keep) =>
        block.Select(pair => KeyValuePair.Create(pair.Key, (IReadOnlyList<string>)[.. pair.Value.Where(keep)]))
            .Where(pair => pair.Value.Count > 0)
            .ToDictionary(StringComparer.Ordinal);

    /// <summary>Logs and extensions of an object are not known here, and must not be lost.</summary>
    private void RequireNothingElse(OcflObject existing)
    {
        foreach (var entry in disk.Files.Directory.EnumerateDirectories(existing.Folder).Where(entry => VersionName.Parse(disk.Files.Path.GetFileName(entry)) is null))
        {
            throw new OcflException($"{entry}: is not known here, so the object cannot be written anew. Erase by other means");
        }
    }
}
