namespace OpenDrucksache.Benchmarks.Performance;

/// <summary>What a start costs, and a pair of twenty pages from start to end, beside the diffs that everybody has.</summary>
internal static class StartSection
{
    private const int Turns = 15;

    public static IEnumerable<Figure> Measure(Bench bench)
    {
        using var folder = new PairFolder();
        var pair = EditedPair.Of(CorpusPapers.OfSize(60_000), 0.02);
        var (old, @new) = (folder.Write("old", pair.Old.Paper), folder.Write("new", pair.Print));
        foreach (var (name, tool, version, diff) in new[] { ("with .NET", bench.Tool, "<= 0.08", "<= 0.15"), ("native", bench.Native, "<= 0.02", "<= 0.05") })
        {
            yield return Seconds($"`drucksache --version` {name}", version, tool, "--version");
            yield return Seconds($"`drucksache diff` of a pair of 20 pages {name}", diff, tool, "diff", old, @new);
        }

        foreach (var (peer, program, arguments) in new[] { ("git diff --word-diff", "git", new[] { "diff", "--no-index", "--word-diff", "--no-color" }), ("wdiff", "wdiff", []) })
        {
            yield return Figure.Against(
                "start", "`drucksache diff` of that pair native", "s", "", Turns,
                () => Run.Of(bench.Native, "diff", old, @new).Seconds, peer, () => Run.Of(program, [.. arguments, old, @new]).Seconds);
        }
    }

    private static Figure Seconds(string what, string asked, string tool, params string[] arguments) =>
        new("start", what, "s", Figure.Median(Turns, () => Run.Of(tool, arguments).Seconds), asked);
}
