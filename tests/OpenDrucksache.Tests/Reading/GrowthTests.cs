using OpenDrucksache.Fuzzing;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Tests.Reading;

/// <summary>Counts what a reading allocates; time is measured by the benchmarks.</summary>
public sealed class GrowthTests
{
    private const int Short = 50_000;

    public static IEnumerable<string> Names => Shapes.Names;

    [TestCaseSource(nameof(Names))]
    public void Four_times_the_length_allocates_no_more_than_five_times_as_much(string shape) =>
        Assert.That(Allocated(Shapes.Of(shape, 4 * Short)), Is.LessThan(5 * Allocated(Shapes.Of(shape, Short))));

    private static long Allocated(byte[] paper)
    {
        _ = PaperReader.Read(paper);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = PaperReader.Read(paper);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
