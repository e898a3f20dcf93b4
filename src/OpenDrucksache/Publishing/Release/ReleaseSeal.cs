using System.IO.Abstractions;
using OpenDrucksache.Publishing.Blocks;
using OpenDrucksache.Publishing.Deltas;
using OpenDrucksache.Publishing.Tables;
using OpenDrucksache.Publishing.Writing;

namespace OpenDrucksache.Publishing;

/// <summary>Built blocks → a release, in the folder where it is built: what spans blocks is made here.</summary>
internal sealed class ReleaseSeal(IFileSystem files, ReleaseFolder folder, PublishPlan plan)
{
    /// <summary>Writes all files, the manifest and the list of digests last.</summary>
    /// <param name="blocks">The blocks of the plan, in its order.</param>
    /// <param name="observations">Every observation, in the order of the log.</param>
    /// <param name="previous">The release that this one is held against; null where there is none.</param>
    /// <returns>The manifest, and what each file of JSON lines was joined from.</returns>
    public (Manifest Manifest, IReadOnlyDictionary<string, string> JoinedFrom) Write(
        IReadOnlyList<BuiltBlock> blocks, IEnumerable<Observation> observations, PreviousRelease? previous)
    {
        var (looks, seenUntil) = WriteLooks(blocks, observations);
        var parts = blocks.GroupBy(block => block.Wahlperiode).SelectMany(Parts).Concat(looks).ToList();
        var release = new ReleaseParts(files, folder.Building, previous);
        var placed = OrderedParallel.Select(parts, release.Place).SelectMany(written => written).ToList();
        var coverage = new Coverage();
        foreach (var (wahlperiode, covered) in OrderedParallel.Select(blocks, block => (block.Wahlperiode, folder.Blocks.Covered(block))))
        {
            covered.ToList().ForEach(paper => coverage.Add(wahlperiode, paper));
        }

        var rows = new ReleaseRows(placed, seenUntil, [.. plan.Damaged, .. blocks.SelectMany(block => block.Failed)], coverage);
        return (Describe(rows, previous), parts.ToDictionary(part => part.JsonPath, part => part.JoinedFrom, StringComparer.Ordinal));
    }

    private static IEnumerable<BuiltParts> Parts(IGrouping<int, BuiltBlock> term) =>
        Dataset.Tables.Where(table => table != Dataset.Observations).Select(table => new BuiltParts(
            table.Name, term.Key, [.. term.Select(block => (block.Number, block.Folder, Find(block, table, ManifestFile.JsonLines), Find(block, table, ManifestFile.Parquet)))]));

    private static ManifestFile Find(BuiltBlock block, Table table, string format) => block.Files.First(file => file.Table == table.Name && file.Format == format);

    /// <summary>The table of observations is numbered over all terms: it is the log's, no block's.</summary>
    private (IReadOnlyList<BuiltParts> Parts, DateTimeOffset SeenUntil) WriteLooks(IReadOnlyList<BuiltBlock> blocks, IEnumerable<Observation> observations)
    {
        var seenUntil = blocks.Max(block => block.SeenUntil);
        var open = new SortedDictionary<int, TablePart<ObservationRow>>();
        try
        {
            foreach (var wahlperiode in blocks.Select(block => block.Wahlperiode).Distinct())
            {
                Part(wahlperiode);
            }

            foreach (var (n, observation) in plan.Known(observations).Index())
            {
                Part(observation.Fassung?.Drucksache.Dokumentnummer?.Wahlperiode ?? 0).Add(new ObservationRow(n + 1L, observation));
                seenUntil = observation.Seen > seenUntil ? observation.Seen : seenUntil;
            }

            return ([.. open.Select(part => Completed(part.Key, part.Value.Complete()))], seenUntil);
        }
        finally
        {
            open.Values.ToList().ForEach(part => part.Dispose());
        }

        TablePart<ObservationRow> Part(int wahlperiode) => open.TryGetValue(wahlperiode, out var part)
            ? part
            : open[wahlperiode] = new TablePart<ObservationRow>(files, PlaceOf(wahlperiode), Dataset.Observations, wahlperiode);

        string PlaceOf(int wahlperiode) => files.Path.Combine(folder.BuildingLooks, wahlperiode.ToString(System.Globalization.CultureInfo.InvariantCulture));

        BuiltParts Completed(int wahlperiode, IReadOnlyList<ManifestFile> written) => new(
            Dataset.Observations.Name, wahlperiode, [(0, PlaceOf(wahlperiode), written.First(f => f.Format == ManifestFile.JsonLines), written.First(f => f.Format == ManifestFile.Parquet))]);
    }

    private Manifest Describe(ReleaseRows rows, PreviousRelease? previous)
    {
        if (previous is null || previous.Manifest.Release == rows.Release)
        {
            return ReleaseDocuments.Write(files, folder.Building, rows, null, ReleaseChangelog.First(rows, "no earlier release was there to hold it against"));
        }

        if (previous.Manifest.SchemaVersion != Dataset.SchemaVersion)
        {
            return ReleaseDocuments.Write(
                files, folder.Building, rows, previous.Manifest.Release, ReleaseChangelog.First(rows, $"the tables changed, from schema {previous.Manifest.SchemaVersion} to {Dataset.SchemaVersion}"));
        }

        var changes = new ReleaseChanges();
        var writer = new DeltaWriter(files, previous, folder.Building, folder.BuildingDelta);
        var delta = writer.WriteParts(rows, changes);
        var manifest = ReleaseDocuments.Write(files, folder.Building, rows, delta.From, ReleaseChangelog.Of(rows, previous.Manifest, changes));
        writer.Complete(delta, manifest);
        return manifest;
    }
}
