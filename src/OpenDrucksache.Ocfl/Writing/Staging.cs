using System.Globalization;
using System.Text;

namespace OpenDrucksache.Ocfl;

/// <summary>The staging area: versions are written here completely, and flushed, before the root is touched.</summary>
internal sealed class Staging(StorageRoot root, string folder)
{
    private int _count;

    public string Folder => folder;

    /// <summary>A new folder for a transaction. Names are not used twice by one writer.</summary>
    public string NewTransaction(Disk disk)
    {
        var path = disk.Join(folder, string.Create(CultureInfo.InvariantCulture, $"tx-{++_count:D6}"));
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

        var transactionFolder = NewTransaction(disk);
        try
        {
            var objectFolder = existing is null ? disk.Join(transactionFolder, Transaction.ObjectFolder) : transactionFolder;
            var written = new StagedFolders(disk, objectFolder);
            PutFiles(written, builder, draft);
            DraftCheck.Outcome(draft, builder);

            var inventory = builder.Build(draft, root.Spec);
            var json = InventoryFormat.Write(inventory);
            var digest = Hasher.Of(inventory.DigestAlgorithm, json);
            var record = new Transaction(
                existing is null ? TransactionKind.NewObject : TransactionKind.NewVersion,
                draft.ObjectId, builder.Name.ToString(), digest, existing?.InventoryDigest ?? "");
            var staged = new StagedVersion(transactionFolder, root.FolderOf(draft.ObjectId), inventory, record);

            foreach (var place in new[] { record.Version + "/", "" })
            {
                written.Write(place + ObjectReader.InventoryFile, json);
                written.Write(place + staged.SidecarFile, InventoryFormat.Sidecar(digest));
            }

            if (staged.IsNewObject)
            {
                var declaration = inventory.Spec.ObjectDeclaration();
                written.Write(declaration, Encoding.ASCII.GetBytes(declaration[2..] + "\n"));
            }

            written.Flush(withBase: staged.IsNewObject);
            Seal(disk, transactionFolder, record);
            return staged;
        }
        catch
        {
            disk.TryDeleteTree(transactionFolder);
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
}
