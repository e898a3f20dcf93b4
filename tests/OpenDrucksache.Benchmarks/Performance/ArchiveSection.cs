using OpenDrucksache.Benchmarks.Archive;

namespace OpenDrucksache.Benchmarks.Performance;

/// <summary>Commits against a bare loop with the same flushes, digests against sha512sum, and an archive of 100,000 papers.</summary>
internal static class ArchiveSection
{
    private const int Turns = 3;

    public static IEnumerable<Figure> Measure(Bench bench)
    {
        var commits = Enumerable.Range(0, Turns).Select(_ => CommitFigures.Measure(bench.Fresh("commits"), 200, 1)).ToList();
        yield return Rates("single commits", "a second", ">= 0.9", "bare loop with the same flushes", [.. commits.Select(turn => (turn.Single, turn.Bare))]);
        yield return Rates("commits in groups of 100", "a second", ">= 2.5", "single commits", [.. commits.Select(turn => (turn.Group, turn.Single))]);
        foreach (var bytes in new[] { 400_000, 4_000_000 })
        {
            var turns = Enumerable.Range(0, Turns).Select(_ => FixityFigures.Measure(bench.Fresh("fixity"), 300_000_000 / bytes, bytes)).ToList();
            yield return Rates($"validation with sha512 and sha256: objects of {bytes / 1000} kB", "MB/s and core", ">= 0.8", "sha512sum alone", [.. turns.Select(turn => (turn.Ours / 1e6, turn.Peer / 1e6))]);
        }

        var rebuilt = new[] { 1_000, 10_000, 100_000 }.Select(papers => (Papers: papers, Run: Run.Of(bench.Tool, "rebuild-index", "--archive", bench.Made(papers)))).ToList();
        var big = bench.Made(100_000);
        yield return new Figure("archive", "`rebuild-index` of 100 000 papers", "s", rebuilt[^1].Run.Seconds, "<= 60");
        yield return new Figure("archive", "its memory", "MB", rebuilt[^1].Run.Megabytes) { Peer = "10 000 papers", Theirs = rebuilt[1].Run.Megabytes, Ratio = Same(rebuilt[^1].Run.Megabytes / rebuilt[1].Run.Megabytes) };
        yield return new Figure("archive", "`list --open` of 100 000 papers", "s", Figure.Median(5, () => Run.Of(bench.Tool, "list", "--open", "--archive", big).Seconds), "<= 0.5");
        yield return new Figure("archive", "`log` of one of 100 000 papers", "s", Figure.Median(5, () => Run.Of(bench.Tool, "log", "90/11", "--archive", big).Seconds), "<= 0.5");
        foreach (var (papers, run) in rebuilt)
        {
            yield return new Figure("archive curve", $"{papers}", "ms", run.Seconds * 1000);
        }
    }

    private static Figure Rates(string what, string unit, string asked, string peer, List<(double Ours, double Theirs)> turns) => new("archive", what, unit, Figure.Median(turns.Select(turn => turn.Ours)), asked)
    {
        Peer = peer,
        Theirs = Figure.Median(turns.Select(turn => turn.Theirs)),
        Ratio = (turns.Min(turn => turn.Ours / turn.Theirs), Figure.Median(turns.Select(turn => turn.Ours / turn.Theirs))),
    };

    private static (double, double) Same(double ratio) => (ratio, ratio);
}
