using System.Globalization;
using System.IO.Abstractions;
using System.IO.Compression;
using System.Text.Json;
using OpenDrucksache.Publishing.Blocks;
using OpenDrucksache.Publishing.Writing;

namespace OpenDrucksache.Publishing.Shards;

/// <summary>
/// Where a plan lies, in the folder that is published in: a small file, and for each shard what the archive knew of its papers. Who
/// builds a shard needs neither a lock nor an index, and whatever is captured meanwhile belongs to the next plan.
/// </summary>
internal sealed class PlanFolder(IFileSystem files, string folder)
{
    public const string DayFormat = "yyyy-MM-dd";

    private const string Name = "plan.json";

    /// <summary>Writes the plan in place of the one before.</summary>
    public StoredPlan Write(PublishPlan plan, int shards)
    {
        var stored = new StoredPlan(
            plan.Inputs,
            Block.Reader,
            ReleaseDocuments.Tool,
            plan.Looks.ToDictionary(day => day.Key.ToString(DayFormat, CultureInfo.InvariantCulture), day => day.Value),
            plan.Damaged,
            Shard.Share([.. plan.Blocks.Select(PlannedBlock.Of)], shards));
        Remove();
        var half = folder + ".half";
        if (files.Directory.Exists(half))
        {
            files.Directory.Delete(half, recursive: true);
        }

        var next = 0;
        foreach (var shard in stored.Shards)
        {
            WritePapers(half, shard, plan.Blocks.Skip(next).Take(shard.Blocks.Count));
            next += shard.Blocks.Count;
        }

        PartFile.Write(files, half, Name, "", ReleaseDocuments.ToJson(stored));
        files.Directory.Move(half, folder);
        return stored;
    }

    /// <summary>The plan; null where there is none.</summary>
    /// <exception cref="TroubleException">It is damaged.</exception>
    public StoredPlan? Read()
    {
        try
        {
            var path = files.Path.Combine(folder, Name);
            return files.File.Exists(path) ? JsonSerializer.Deserialize(files.File.ReadAllBytes(path), ReleaseJson.Instance.StoredPlan) : null;
        }
        catch (JsonException e)
        {
            throw new TroubleException($"{folder}: the plan is damaged: {e.Message.ReplaceLineEndings(" ")} Plan again", e);
        }
    }

    /// <summary>The blocks of a shard with what the archive knew of their papers.</summary>
    /// <exception cref="TroubleException">They are damaged.</exception>
    public IReadOnlyList<Block> Blocks(Shard shard)
    {
        var papers = new List<Drucksache>();
        try
        {
            using var gzip = new GZipStream(files.File.OpenRead(files.Path.Combine(folder, NameOf(shard))), CompressionMode.Decompress);
            var lines = new LineReader(gzip);
            while (lines.Next(out var line))
            {
                papers.Add(JsonSerializer.Deserialize(line, ReleaseJson.Instance.Drucksache)!);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or IOException)
        {
            throw Damaged(shard, e.Message);
        }

        var blocks = Block.All(papers);
        return blocks.Select(block => block.Key).SequenceEqual(shard.Blocks.Select(block => block.Key))
            ? blocks
            : throw Damaged(shard, "its papers are not those of the plan.");
    }

    /// <summary>Removes the plan.</summary>
    public void Remove()
    {
        if (files.Directory.Exists(folder))
        {
            files.Directory.Delete(folder, recursive: true);
        }
    }

    private static string NameOf(Shard shard) => string.Create(CultureInfo.InvariantCulture, $"shard-{shard.Number:00000}.jsonl.gz");

    private TroubleException Damaged(Shard shard, string why) =>
        new($"{files.Path.Combine(folder, NameOf(shard))}: is damaged: {why.ReplaceLineEndings(" ")} Plan again");

    private void WritePapers(string half, Shard shard, IEnumerable<Block> blocks)
    {
        using var file = new PartFile(files, half, NameOf(shard));
        using var lines = new JsonLinesPart(file.Stream, CompressionLevel.Fastest);
        foreach (var paper in blocks.SelectMany(block => block.Drucksachen))
        {
            lines.Add([.. JsonSerializer.SerializeToUtf8Bytes(paper, ReleaseJson.Instance.Drucksache), (byte)'\n']);
        }

        lines.Complete();
        _ = file.Seal();
    }
}
