using System.Globalization;
using System.Text.Json;

namespace OpenDrucksache.Benchmarks.Performance;

/// <summary>Releases of the papers: the first, one with nothing new, one with one paper more; Parquet against Arrow's writer; the pages.</summary>
internal static class PublishingSection
{
    public static IEnumerable<Figure> Measure(Bench bench)
    {
        var archive = Capture(bench, "publish-archive", CorpusPapers.Files);
        var (outs, first) = (new List<string>(), new List<Run>());
        for (var turn = 0; turn < 3; turn++)
        {
            outs.Add(bench.Fresh($"publish-out-{turn}"));
            first.Add(Publish(bench, archive, outs[turn], "--no-pages"));
        }

        yield return new Figure("publishing", $"{CorpusPapers.Files.Count()} papers: the first release", "s", Figure.Median(first.Select(run => run.Seconds)), "<= 30");
        yield return new Figure("publishing", "its memory", "MB", first.Max(run => run.Megabytes), "<= 400");
        yield return new Figure("publishing", "nothing new", "s", Figure.Median(3, () => Publish(bench, archive, outs[0], "--no-pages").Seconds), "<= 2");
        Run.Of(bench.Tool, "capture", "data/2026-07-07/99-101.txt", "--archive", archive, "-q");
        yield return new Figure("publishing", "one new Fassung", "s", Figure.Median(outs.Select(folder => Publish(bench, archive, folder, "--no-pages").Seconds)), "<= 3");
        yield return Parquet(archive);
        yield return Pages(bench, archive, outs[0]);
        var points = new[] { 16, 8, 4, 2, 1 }.Select(part => Point(bench, [.. CorpusPapers.Files.Where((_, i) => i % part == 0)])).ToList();
        yield return new Figure("publishing", "seconds for each MB of text: all papers in times of a quarter", "", points[^1].Seconds / points[^1].Megabytes / (points[2].Seconds / points[2].Megabytes), "<= 1.2");
        foreach (var (megabytes, seconds) in points)
        {
            yield return new Figure("publishing curve", megabytes.ToString("0.0", CultureInfo.InvariantCulture), "ms", seconds * 1000);
        }
    }

    private static string Capture(Bench bench, string name, IEnumerable<FileInfo> papers)
    {
        var archive = bench.Fresh(name);
        Run.Of(bench.Tool, ["capture", .. papers.Select(file => file.FullName), "--archive", archive, "--seen", "2026-07-07", "-q"]);
        return archive;
    }

    private static Run Publish(Bench bench, string archive, string folder, params string[] options) =>
        Run.Of(bench.Tool, ["publish", "--archive", archive, "--out", folder, "--json", .. options]);

    private static (double Megabytes, double Seconds) Point(Bench bench, IReadOnlyList<FileInfo> papers)
    {
        var archive = Capture(bench, "publish-part", papers);
        return (papers.Sum(file => file.Length) / 1e6, Figure.Median(3, () => Publish(bench, archive, bench.Fresh("publish-part-out"), "--no-pages").Seconds));
    }

    /// <summary>The rows of all tables, by turns.</summary>
    private static Figure Parquet(string archive)
    {
        var all = Run.Of(Environment.ProcessPath!, [.. Environment.GetCommandLineArgs()[..1].Where(file => Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal)), "parquet", archive, "5"])
            .Out.Split('\n').Single(line => line.StartsWith("all,", StringComparison.Ordinal)).Split(',');
        double Number(int from) => double.Parse(all[^from], CultureInfo.InvariantCulture);
        return new Figure("publishing", "the rows of all tables as Parquet", "s", Number(4), "<= 1.25") { Peer = "ParquetSharp", Theirs = Number(3), Ratio = (Number(2), Number(1)) };
    }

    private static Figure Pages(Bench bench, string archive, string folder)
    {
        var run = Publish(bench, archive, folder);
        var pages = JsonDocument.Parse(run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]).RootElement.GetProperty("pages").GetInt32();
        return new Figure("publishing", $"1 000 web pages (of {pages})", "s", run.Seconds * 1000 / pages, "<= 10");
    }
}
