using System.Security.Cryptography;
using System.Text;
using OpenDrucksache.Publishing;
using OpenDrucksache.Publishing.Blocks;

namespace OpenDrucksache.Website.Blocks;

/// <summary>A block of papers whose pages are made together.</summary>
/// <param name="Id">Which it is.</param>
/// <param name="Key">A digest of all that its pages follow from: the block and where the site stands.</param>
/// <param name="Papers">How many papers it has.</param>
internal sealed record PageBlock(BlockId Id, string Key, int Papers)
{
    /// <summary>The pages of a block.</summary>
    public static PageBlock Of(Block block, SiteAddress address) => Of(block.Id, block.Key, block.Drucksachen.Count, address);

    /// <inheritdoc cref="Of(Block, SiteAddress)"/>
    public static PageBlock Of(PlannedBlock block, SiteAddress address) => Of(block.Id, block.Key, block.Papers, address);

    private static PageBlock Of(BlockId id, string key, int papers, SiteAddress address) =>
        new(id, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{address}\n")))[..32], papers);
}
