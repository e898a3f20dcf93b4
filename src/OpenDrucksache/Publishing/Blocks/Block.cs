using System.Security.Cryptography;
using System.Text.Json;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing.Blocks;

/// <summary>A block with all that its rows follow from.</summary>
/// <param name="Id">Which it is.</param>
/// <param name="Key">A digest of what the archive knows of its papers, of the tables and of this program: the same key, the same rows.</param>
/// <param name="Drucksachen">Its papers, in the order of their ids.</param>
internal sealed record Block(BlockId Id, string Key, IReadOnlyList<Drucksache> Drucksachen)
{
    /// <summary>Tells the programs apart that may read, compare or write in another way.</summary>
    public static string Reader { get; } = $"{Dataset.SchemaVersion} {typeof(Block).Module.ModuleVersionId}";

    /// <summary>How much is to be read.</summary>
    public long Bytes => Drucksachen.Sum(d => d.Fassungen.Sum(f => f.Bytes));

    /// <summary>All papers, which come in the order of their ids, block by block.</summary>
    public static IReadOnlyList<Block> All(IReadOnlyList<Drucksache> drucksachen)
    {
        var blocks = new List<Block>();
        for (var (start, end) = (0, 0); start < drucksachen.Count; start = end)
        {
            var id = BlockId.Of(drucksachen[start].Id);
            for (end = start + 1; end < drucksachen.Count && BlockId.Of(drucksachen[end].Id) == id; end++)
            {
            }

            var papers = drucksachen.Skip(start).Take(end - start).ToList();
            blocks.Add(new Block(id, KeyOf(papers), papers));
        }

        return blocks;
    }

    private static string KeyOf(List<Drucksache> papers)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Reader + "\n"));
        foreach (var paper in papers)
        {
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(paper, ReleaseJson.Instance.Drucksache));
            hash.AppendData("\n"u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
