using CsCheck;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Tests.Comparing;

public sealed class SharedRunsTests
{
    private const int MostPlaces = 16;

    private static readonly Gen<ulong[]> Runs = Gen.ULong[0, 20].Array[0, 200];

    [Test]
    public void The_first_places_of_a_run_that_both_sides_have_are_given_in_order() =>
        Gen.Select(Runs, Runs).Sample((here, there) =>
        {
            var shared = new SharedRuns(here, there);
            return Array.TrueForAll(here, run => PlacesOf(shared, run).SequenceEqual(Enumerable.Range(0, there.Length).Where(j => there[j] == run).Take(MostPlaces)));
        });

    [Test]
    public void Sides_without_a_common_run_share_nothing() =>
        Assert.That(new SharedRuns([1, 2, 3], []).IsEmpty);

    private static IEnumerable<int> PlacesOf(SharedRuns shared, ulong run)
    {
        for (var j = shared.First(run); j >= 0; j = shared.Next(j))
        {
            yield return j;
        }
    }
}
