namespace OpenDrucksache.Ocfl;

/// <summary>A version that lies complete in the staging area.</summary>
/// <param name="Folder">The transaction's folder.</param>
/// <param name="ObjectFolder">Where the object is or is to be.</param>
/// <param name="Inventory">The object's inventory with this version as its head.</param>
/// <param name="Record">The transaction's record, as written there.</param>
internal sealed record StagedVersion(string Folder, string ObjectFolder, Inventory Inventory, Transaction Record)
{
    public bool IsNewObject => Record.Kind == TransactionKind.NewObject;

    public string SidecarFile => $"{ObjectReader.InventoryFile}.{Inventory.DigestAlgorithm}";
}
