using System.IO.Abstractions;
using System.IO.Compression;
using System.Text.Json;

namespace OpenDrucksache.Publishing.Blocks;

/// <summary>
/// What the archive knew of the papers when the plan was made: a file with a line of JSON for each. Every block is a gzip member of its own
/// (RFC 1952), so that who builds it reads nothing else; its key is the digest of its lines.
/// </summary>
/// <param name="files">The disk.</param>
/// <param name="path">The file.</param>
internal sealed class PlannedPapers(IFileSystem files, string path)
{
    /// <summary>The block as a plan names it, and its papers packed; nothing where the block was built before.</summary>
    /// <param name="block">The block.</param>
    /// <param name="find">Finds it where it was built before.</param>
    public static (PlannedBlock Block, byte[] Packed) Pack(Block block, Func<PlannedBlock, BuiltBlock?> find)
    {
        var bytes = block.Drucksachen.Sum(paper => paper.Fassungen.Sum(fassung => fassung.Bytes));
        var planned = new PlannedBlock(block.Id.Wahlperiode, block.Id.Number, block.Key, block.Drucksachen.Count, bytes);
        if (find(planned) is { } built)
        {
            return (planned with { Built = built }, []);
        }

        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(block.Lines);
        }

        return (planned, packed.ToArray());
    }

    /// <summary>Appends the papers of a block.</summary>
    /// <returns>Where they begin.</returns>
    public long Add(byte[] packed)
    {
        files.Directory.CreateDirectory(files.Path.GetDirectoryName(path)!);
        using var stream = files.FileStream.New(path, FileMode.Append, FileAccess.Write, FileShare.None);
        var offset = stream.Length;
        stream.Write(packed);
        return offset;
    }

    /// <summary>The papers of a block.</summary>
    /// <exception cref="TroubleException">They are damaged.</exception>
    public IReadOnlyList<Drucksache> Of(PlannedBlock block)
    {
        try
        {
            using var stream = files.File.OpenRead(path);
            stream.Position = block.Offset;
            using var gzip = new GZipStream(stream, CompressionMode.Decompress);
            using var key = Block.BeginKey();
            var (lines, papers) = (new LineReader(gzip), new List<Drucksache>(block.Papers));
            while (papers.Count < block.Papers && lines.NextWhole(out var line))
            {
                key.AppendData(line);
                papers.Add(JsonSerializer.Deserialize(line, ReleaseJson.Instance.Drucksache)!);
            }

            return Convert.ToHexStringLower(key.GetHashAndReset()) == block.Key
                ? papers
                : throw new InvalidDataException("its papers are not those of the plan.");
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or IOException)
        {
            throw new TroubleException($"{path}: is damaged: {e.Message.ReplaceLineEndings(" ")} Plan again", e);
        }
    }
}
