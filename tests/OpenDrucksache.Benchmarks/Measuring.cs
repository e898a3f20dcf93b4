using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using OpenDrucksache.Comparing;
using Perfolizer.Horology;

namespace OpenDrucksache.Benchmarks;

/// <summary>Measures what docs/performance.md says of comparing, and writes it as docs/performance.csv.</summary>
internal static class Measuring
{
    /// <summary>Writes the lines of the data file.</summary>
    public static void Run(string tool, string file)
    {
        var lines = new StringBuilder("what,kilobytes,share,ours,theirs\n");
        Points(lines);
        Large(lines);
        WholeProcess(lines, tool);
        File.WriteAllText(file, lines.ToString());
    }

    /// <summary>Milliseconds, by BenchmarkDotNet in one run.</summary>
    private static void Points(StringBuilder lines)
    {
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(8).WithIterationCount(5)
            .WithIterationTime(TimeInterval.FromMilliseconds(80)).WithMinIterationCount(3);
        var config = ManualConfig.Create(DefaultConfig.Instance).AddJob(job).WithOptions(ConfigOptions.DisableOptimizationsValidator);
        var reports = BenchmarkRunner.Run<ComparingBenchmarks>(config).Reports;
        foreach (var point in reports.GroupBy(r => (Size: Parameter(r, "Kilobytes"), Share: Parameter(r, "Changed"))))
        {
            Add(lines, "pair", (int)point.Key.Size, point.Key.Share, Milliseconds(point, "OpenDrucksache"), Milliseconds(point, "DiffPlexWords"));
        }
    }

    /// <summary>Seconds and megabytes, once.</summary>
    private static void Large(StringBuilder lines)
    {
        var (one, other) = (CorpusPapers.Joined(0, 100_000), CorpusPapers.Joined(1, 100_000));
        var edited = EditedPair.Of(one, 0.6);
        var watch = Stopwatch.StartNew();
        _ = Comparer.Compare(new ComparisonSide("one", one), new ComparisonSide("other", other));
        Add(lines, "different", ReadingText.Of(one).Length / 1000, 1, watch.Elapsed.TotalSeconds, 1.5);
        watch.Restart();
        _ = Comparer.Compare(edited.Old, edited.New);
        Add(lines, "reworded", edited.OldText.Length / 1000, 0.6, watch.Elapsed.TotalSeconds, 1);
    }

    private static void WholeProcess(StringBuilder lines, string tool)
    {
        using var folder = new PairFolder();
        var twenty = EditedPair.Of(CorpusPapers.OfSize(60_000), 0.02);
        var (old, @new) = (folder.Write("old", twenty.Old.Paper), folder.Write("new", twenty.Print));
        Add(lines, "process", 60, 0.02, Median(9, () => Run(tool, ["diff", old, @new], null).Seconds), 0.3);
        var pairs = new StringBuilder();
        foreach (var (file, i) in CorpusPapers.Files.Select((file, i) => (file, i)))
        {
            var print = EditedPair.Of(Reading.PaperReader.Read(File.ReadAllBytes(file.FullName)), 0.01).Print;
            pairs.Append(JsonSerializer.Serialize(new { old = file.FullName, @new = folder.Write($"{i}", print) })).Append('\n');
        }

        var count = CorpusPapers.Files.Count();
        Add(lines, "batch", 0, 0.01, count / Median(5, () => Run(tool, ["diff", "--batch"], pairs.ToString()).Seconds), 200);
        var (one, other) = (folder.Write("one", CorpusPapers.Joined(0, 100_000)), folder.Write("other", CorpusPapers.Joined(1, 100_000)));
        Add(lines, "memory", 0, 1, Run(tool, ["diff", one, other], null).Megabytes, 500);
    }

    private static double Median(int turns, Func<double> measure) => Enumerable.Range(0, turns).Select(_ => measure()).Order().ElementAt(turns / 2);

    private static (double Seconds, double Megabytes) Run(string tool, string[] arguments, string? input)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/time", ["-f", "%M", tool, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        _ = output.Result;
        var kilobytes = error.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
        return (watch.Elapsed.TotalSeconds, double.Parse(kilobytes, CultureInfo.InvariantCulture) / 1024);
    }

    private static double Parameter(BenchmarkReport report, string name) =>
        Convert.ToDouble(report.BenchmarkCase.Parameters[name], CultureInfo.InvariantCulture);

    private static double Milliseconds(IEnumerable<BenchmarkReport> point, string method) =>
        point.Single(r => r.BenchmarkCase.Descriptor.WorkloadMethod.Name == method).ResultStatistics!.Median / 1e6;

    private static void Add(StringBuilder lines, string what, int kilobytes, double share, double ours, double theirs) =>
        lines.Append(CultureInfo.InvariantCulture, $"{what},{kilobytes},{share},{ours:0.####},{theirs:0.####}\n");
}
