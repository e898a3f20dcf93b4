using System.Globalization;

namespace OpenDrucksache.Ocfl;

/// <summary>The staging area: versions are written here completely, and flushed, before the root is touched.</summary>
internal sealed class Staging(StorageRoot root, string folder)
{
    private int _count;

    public string Folder => folder;

    /// <summary>A new folder for a transaction. Names are not used twice by one writer.</summary>
    public string NewTransaction(Disk disk)
    {
        var path = NextFolder(disk);
        disk.Files.Directory.CreateDirectory(path);
        return path;
    }

    /// <summary>Writes the record, the last file of a transaction, and flushes the way to it.</summary>
    public void Seal(Disk disk, string transactionFolder, Transaction record)
    {
        disk.WriteNew(disk.Join(transactionFolder, Transaction.FileName), record.ToJson());
        disk.FlushDirectory(transactionFolder);
        disk.FlushDirectory(folder);
    }

    /// <summary>Stages a version.</summary>
    /// <exception cref="OcflException">The draft cannot become a version.</exception>
    public StagedVersion Stage(Disk disk, VersionDraft draft)
    {
        DraftCheck.Paths(draft);
        var existing = root.Find(draft.ObjectId);
        var builder = new VersionBuilder(existing?.Inventory);
        DraftCheck.Head(draft, existing?.Head ?? 0, builder.Name);

        var objectFolder = root.FolderOf(draft.ObjectId);
        var target = existing is null ? root.TopmostAbsent(objectFolder) : objectFolder;
        var staging = NextFolder(disk);
        try
        {
            var written = new StagedFolders(disk, staging, objectFolder[target.Length..]);
            PutFiles(written, builder, draft);
            DraftCheck.Outcome(draft, builder);

            var inventory = builder.Build(draft, root.Spec);
            var json = InventoryFormat.Write(inventory);
            var digest = Hasher.Of(inventory.DigestAlgorithm, json);
            var staged = new StagedVersion(staging, target, objectFolder, inventory, digest, existing?.InventoryDigest ?? "");
            foreach (var place in new[] { $"{builder.Name}/", "" })
            {
                written.Write(place + ObjectReader.InventoryFile, json);
                written.Write(place + staged.SidecarFile, InventoryFormat.Sidecar(digest));
            }

            if (staged.IsNewObject)
            {
                written.WriteDeclaration(inventory.Spec.ObjectDeclaration());
                written.Flush();
            }
            else
            {
                written.Flush(withBase: false);
                Seal(disk, staging, new Transaction(TransactionKind.NewVersion, draft.ObjectId, builder.Name.ToString(), digest, staged.PreviousDigest));
            }

            return staged;
        }
        catch
        {
            disk.TryDeleteTree(staging);
            throw;
        }
    }

    /// <summary>Writes the files of a draft that the object does not hold yet.</summary>
    public static void PutFiles(StagedFolders written, VersionBuilder builder, VersionDraft draft)
    {
        foreach (var path in draft.Remove)
        {
            if (!builder.Remove(path))
            {
                throw new OcflException($"{draft.ObjectId}: cannot remove '{path}': the object has no such file. Leave it out");
            }
        }

        foreach (var (path, content) in draft.Put.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            using var source = content.Open();
            var algorithm = builder.DigestAlgorithm;
            var digests = written.Write(
                builder.ContentPath(path), source, [algorithm, .. content.Fixity], found => !builder.Holds(found[algorithm]));
            builder.Put(path, digests);
        }
    }

    private string NextFolder(Disk disk) => disk.Join(folder, string.Create(CultureInfo.InvariantCulture, $"tx-{++_count:D6}"));
}
