using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing.Blocks;

/// <summary>A block with what its rows follow from; only a few are in memory at a time.</summary>
/// <param name="id">Which it is.</param>
/// <param name="drucksachen">Its papers, in the order of their ids.</param>
internal sealed class Block(BlockId id, IReadOnlyList<Drucksache> drucksachen)
{
    private readonly Lazy<byte[]> _lines = new(() => LinesOf(drucksachen));

    /// <summary>Tells the programs apart that may read, compare or write in another way.</summary>
    public static string Reader { get; } = $"{Dataset.SchemaVersion} {typeof(Block).Module.ModuleVersionId}";

    /// <summary>Which it is.</summary>
    public BlockId Id => id;

    /// <summary>Its papers, in the order of their ids.</summary>
    public IReadOnlyList<Drucksache> Drucksachen => drucksachen;

    /// <summary>What the archive knows of its papers, a line of JSON for each.</summary>
    public ReadOnlySpan<byte> Lines => _lines.Value;

    /// <summary>A digest of what the archive knows of its papers, of the tables and of this program: the same key, the same rows.</summary>
    public string Key
    {
        get
        {
            using var key = BeginKey();
            key.AppendData(Lines);
            return Convert.ToHexStringLower(key.GetHashAndReset());
        }
    }

    /// <summary>All papers, which come in the order of their ids, block by block.</summary>
    public static IEnumerable<Block> Each(IEnumerable<Drucksache> drucksachen)
    {
        var (id, papers) = (default(BlockId), new List<Drucksache>());
        foreach (var paper in drucksachen)
        {
            var next = BlockId.Of(paper.Id);
            if (next != id && papers.Count > 0)
            {
                yield return new Block(id, papers);
                papers = [];
            }

            id = next;
            papers.Add(paper);
        }

        if (papers.Count > 0)
        {
            yield return new Block(id, papers);
        }
    }

    /// <summary>What a key is made with: the lines follow.</summary>
    public static IncrementalHash BeginKey()
    {
        var key = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        key.AppendData(Encoding.UTF8.GetBytes(Reader + "\n"));
        return key;
    }

    private static byte[] LinesOf(IReadOnlyList<Drucksache> drucksachen)
    {
        var lines = new ArrayBufferWriter<byte>();
        foreach (var paper in drucksachen)
        {
            using (var json = new Utf8JsonWriter(lines))
            {
                JsonSerializer.Serialize(json, paper, ReleaseJson.Instance.Drucksache);
            }

            lines.Write("\n"u8);
        }

        return lines.WrittenSpan.ToArray();
    }
}
