using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenDrucksache.Benchmarks.Performance;

/// <summary>A night with nothing new on 100,000 papers, held against a bare loop of the same requests.</summary>
internal static partial class NightSection
{
    public static IEnumerable<Figure> Measure(Bench bench)
    {
        var archive = bench.Made(100_000);
        foreach (var (name, program) in new[] { ("with .NET", bench.Tool), ("native", bench.Native) })
        {
            var nights = Enumerable.Range(0, 3).Select(_ => Night(archive, program)).ToList();
            yield return new Figure("night", $"a run with nothing new beside its requests {name}", "s", Figure.Median(nights.Select(night => night.All.Beside)), "<= 1") { Peer = "bare loop of the requests", Theirs = Figure.Median(nights.Select(night => night.All.Bare)) };
            yield return new Figure("night", $"the same with one in ten of the open papers due {name}", "s", Figure.Median(nights.Select(night => night.Few.Beside)), "") { Peer = "bare loop of the requests", Theirs = Figure.Median(nights.Select(night => night.Few.Bare)) };
            yield return new Figure("night", $"its memory {name}", "MB", nights.Max(night => night.Megabytes), "<= 200");
        }
    }

    private static ((double Bare, double Beside) All, (double Bare, double Beside) Few, double Megabytes) Night(string archive, string program)
    {
        var said = Run.Of("sh", "-c", $"'{Environment.ProcessPath}' {string.Join(' ', Environment.GetCommandLineArgs()[..1].Where(_ => Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal)))} quiet-night '{archive}' '{program}' 2>&1").Out;
        double Number(Regex of, int nth = 0) => double.Parse(of.Matches(said)[nth].Groups[1].Value, CultureInfo.InvariantCulture);
        return ((Number(Bare()), Number(Beside())), (Number(Bare(), 1), Number(Beside(), 1)), Number(Memory()) / 1024);
    }

    [GeneratedRegex("a bare loop of them ([0-9.]+) s")]
    private static partial Regex Bare();

    [GeneratedRegex("beside the requests (-?[0-9.]+) s")]
    private static partial Regex Beside();

    [GeneratedRegex("nothing new: [^\n]* ([0-9]+) kB")]
    private static partial Regex Memory();
}
