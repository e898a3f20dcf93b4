using System.Globalization;

namespace OpenDrucksache.Benchmarks.Performance;

/// <summary>DIP's text to Paper on one core, from one megabyte to eight.</summary>
internal static class ReadingSection
{
    private const int Turns = 7;

    public static IEnumerable<Figure> Measure(Bench bench)
    {
        var points = new[] { 1, 2, 4, 8 }.Select(megabytes => (Megabytes: megabytes, Cost: Cost(megabytes))).ToList();
        var (first, last) = (points[0].Cost, points[^1].Cost);
        yield return new Figure("reading", "text of DIP through the whole reading on one core", "MB/s", 8 / last.Seconds, ">= 15");
        yield return new Figure("reading", "seconds for each MB: 8 MB in times of 1 MB", "", last.Seconds / 8 / first.Seconds, "<= 1.2");
        yield return new Figure("reading", "allocated for each MB read", "MB", last.Allocated / 8);
        foreach (var (megabytes, cost) in points)
        {
            yield return new Figure("reading curve", megabytes.ToString(CultureInfo.InvariantCulture), "ms", cost.Seconds * 1000);
        }
    }

    private static (double Seconds, double Allocated) Cost(int megabytes)
    {
        var benchmark = new ReadingBenchmarks { Megabytes = megabytes };
        benchmark.Set();
        benchmark.Read();
        benchmark.Read();
        var before = GC.GetAllocatedBytesForCurrentThread();
        benchmark.Read();
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 1e6;
        return (Figure.Median(Turns, () => Run.Time(() => benchmark.Read())), allocated);
    }
}
