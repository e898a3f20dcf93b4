using System.Globalization;
using System.IO.Abstractions;
using System.Text.Json;
using OpenDrucksache.Publishing.Blocks;
using OpenDrucksache.Publishing.Writing;

namespace OpenDrucksache.Publishing.Shards;

/// <summary>
/// Where a plan lies, in the folder that is published in: a small file, and what the archive knew of the papers. Who
/// builds a shard needs neither a lock nor an index, and whatever is captured meanwhile belongs to the next plan.
/// </summary>
internal sealed class PlanFolder(IFileSystem files, string folder)
{
    public const string DayFormat = "yyyy-MM-dd";

    private const string Name = "plan.json";
    private const string PapersName = "papers.jsonl.gz";

    /// <summary>What the archive knew of the papers.</summary>
    public PlannedPapers Papers { get; } = new(files, files.Path.Combine(folder, PapersName));

    /// <summary>Writes a plan in place of the one before.</summary>
    public StoredPlan Write(PublishSource source, int shards, SiteAddress? pages)
    {
        var half = folder + ".half";
        if (files.Directory.Exists(half))
        {
            files.Directory.Delete(half, recursive: true);
        }

        var plan = PublishPlan.Of(source, new PlannedPapers(files, files.Path.Combine(half, PapersName)), _ => null);
        var stored = new StoredPlan(
            plan.Inputs,
            Block.Reader,
            ReleaseDocuments.Tool,
            plan.Looks.ToDictionary(day => day.Key.ToString(DayFormat, CultureInfo.InvariantCulture), day => day.Value),
            plan.Damaged,
            Shard.Share(plan.Blocks, shards))
        {
            Pages = pages,
        };
        PartFile.Write(files, half, Name, "", ReleaseDocuments.ToJson(stored));
        Remove();
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

    /// <summary>Removes the plan.</summary>
    public void Remove()
    {
        if (files.Directory.Exists(folder))
        {
            files.Directory.Delete(folder, recursive: true);
        }
    }
}
