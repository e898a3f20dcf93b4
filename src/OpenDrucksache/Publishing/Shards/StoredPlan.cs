using System.Globalization;

namespace OpenDrucksache.Publishing.Shards;

/// <summary>A plan as several processes share it: <c>plan.json</c>. The papers of each shard lie beside it.</summary>
/// <param name="Inputs">A digest of all that the archive knew, and of the tool itself.</param>
/// <param name="Reader">The version of the tables and of the program: only that one may build and seal it.</param>
/// <param name="Tool">What wrote it, for people.</param>
/// <param name="Looks">How many looks at a source there were on each day.</param>
/// <param name="Damaged">Papers whose objects are damaged.</param>
/// <param name="Shards">All shards.</param>
internal sealed record StoredPlan(
    string Inputs,
    string Reader,
    string Tool,
    IReadOnlyDictionary<string, int> Looks,
    IReadOnlyList<PublishFailure> Damaged,
    IReadOnlyList<Shard> Shards)
{
    public string Type { get; } = "plan";

    /// <summary>Where the web pages will stand; null where none are wanted.</summary>
    public SiteAddress? Pages { get; init; }

    /// <summary>One of its shards.</summary>
    /// <exception cref="TroubleException">It has no such shard.</exception>
    public Shard Find(int number) => Shards.FirstOrDefault(shard => shard.Number == number)
        ?? throw new TroubleException(string.Create(CultureInfo.InvariantCulture, $"--shard {number}: the plan has shards 1 to {Shards.Count}. Give one of these"));

    /// <summary>What a seal needs of the plan.</summary>
    public PublishPlan ToPlan() => new()
    {
        Inputs = Inputs,
        Blocks = [.. Shards.SelectMany(shard => shard.Blocks)],
        Damaged = Damaged,
        Looks = Looks.ToDictionary(day => DateOnly.ParseExact(day.Key, PlanFolder.DayFormat, CultureInfo.InvariantCulture), day => day.Value),
    };
}
