namespace OpenDrucksache.Ocfl;

/// <summary>A version that lies complete in the staging area.</summary>
/// <param name="Folder">Where it lies.</param>
/// <param name="Target">
/// Of a new object: what that folder becomes in the root, the object's or the topmost one above it that the root lacks. Else the
/// object's.
/// </param>
/// <param name="ObjectFolder">Where the object is or is to be.</param>
/// <param name="Inventory">The object's inventory with this version as its head.</param>
/// <param name="InventoryDigest">Of that inventory's bytes.</param>
/// <param name="PreviousDigest">Of the root inventory that it replaces; "" for a new object.</param>
internal sealed record StagedVersion(string Folder, string Target, string ObjectFolder, Inventory Inventory, string InventoryDigest, string PreviousDigest)
{
    public bool IsNewObject => PreviousDigest.Length == 0;

    public string SidecarFile => $"{ObjectReader.InventoryFile}.{Inventory.DigestAlgorithm}";

    /// <summary>Where something of the root, the target or below it, lies as yet.</summary>
    public string Staged(string place) => Folder + place[Target.Length..];
}
