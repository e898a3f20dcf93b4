using System.Globalization;
using System.Text;
using System.Text.Json;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Benchmarks.Performance;

/// <summary>Comparing against the bare word diff of DiffPlex, in this process by turns, and the tool over large and many papers.</summary>
internal static class ComparingSection
{
    private const int Turns = 7;
    private const double TurnSeconds = 0.06;
    private const double WarmUpSeconds = 3;

    public static IEnumerable<Figure> Measure(Bench bench) => [.. Pairs(), .. Large(), .. Whole(bench)];

    private static IEnumerable<Figure> Pairs()
    {
        WarmUp();
        foreach (var kilobytes in new[] { 3, 6, 15, 40, 150, 500 })
        {
            foreach (var share in new[] { 0, 0.01, 0.05, 0.1, 0.2 })
            {
                var pair = new ComparingBenchmarks { Kilobytes = kilobytes, Changed = share };
                pair.MakePair();
                yield return Figure.Against(
                    "comparing pair", string.Create(CultureInfo.InvariantCulture, $"{kilobytes}/{share}"), "ms", "<= 1.0", Turns,
                    () => Milliseconds(() => pair.OpenDrucksache()), "DiffPlex", () => Milliseconds(() => pair.DiffPlexWords()));
            }
        }
    }

    /// <summary>Until what is used often is compiled for that, in the background: else the first figures are those of a program that has just begun.</summary>
    private static void WarmUp()
    {
        var pair = new ComparingBenchmarks { Kilobytes = 15, Changed = 0.1 };
        pair.MakePair();
        for (var seconds = 0.0; seconds < WarmUpSeconds;)
        {
            seconds += Run.Time(() => pair.OpenDrucksache()) + Run.Time(() => pair.DiffPlexWords());
        }
    }

    /// <summary>Milliseconds of one of as many as go into a turn.</summary>
    private static double Milliseconds(Action work)
    {
        var times = Math.Max(1, (int)(TurnSeconds / Math.Max(1e-6, Run.Time(work))));
        return Run.Time(() =>
        {
            for (var i = 0; i < times; i++)
            {
                work();
            }
        }) * 1000 / times;
    }

    private static IEnumerable<Figure> Large()
    {
        var (one, other) = (CorpusPapers.Joined(0, 100_000), CorpusPapers.Joined(1, 100_000));
        var reworded = EditedPair.Of(one, 0.6);
        yield return Seconds("two quite different texts of 100 000 words", "<= 1.5", () => Comparer.Compare(new ComparisonSide("one", one), new ComparisonSide("other", other)));
        yield return Seconds("100 000 words (some 300 pages) with 60 % of them changed", "<= 1.0", () => Comparer.Compare(reworded.Old, reworded.New));
    }

    private static Figure Seconds(string what, string asked, Action work) => new("comparing", what, "s", Figure.Median(3, () => Run.Time(work)), asked);

    private static IEnumerable<Figure> Whole(Bench bench)
    {
        using var folder = new PairFolder();
        var (one, other) = (folder.Write("one", CorpusPapers.Joined(0, 100_000)), folder.Write("other", CorpusPapers.Joined(1, 100_000)));
        yield return new Figure("comparing", "the two different texts: memory of the whole tool", "MB", Run.Of(bench.Tool, "diff", one, other).Megabytes, "<= 500");
        var twenty = EditedPair.Of(CorpusPapers.OfSize(60_000), 0.02);
        var (old, @new) = (folder.Write("old", twenty.Old.Paper), folder.Write("new", twenty.Print));
        yield return new Figure("comparing", "`drucksache diff` of a pair of 20 pages with .NET from start to end", "s", Figure.Median(9, () => Run.Of(bench.Tool, "diff", old, @new).Seconds), "<= 0.3");
        var lines = new StringBuilder();
        foreach (var (file, i) in CorpusPapers.Files.Select((file, i) => (file, i)))
        {
            var edited = folder.Write($"{i}", EditedPair.Of(Reading.PaperReader.Read(File.ReadAllBytes(file.FullName)), 0.01).Print);
            lines.Append(JsonSerializer.Serialize(new { old = file.FullName, @new = edited })).Append('\n');
        }

        var count = CorpusPapers.Files.Count();
        foreach (var (name, tool) in new[] { ("with .NET", bench.Tool), ("native", bench.Native) })
        {
            yield return new Figure("comparing", $"`drucksache diff --batch` {name}: the papers and the same set anew", "a second", count / Figure.Median(3, () => Run.With($"{lines}", tool, "diff", "--batch").Seconds), ">= 200");
        }
    }
}
