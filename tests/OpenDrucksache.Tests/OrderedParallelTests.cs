using CsCheck;

namespace OpenDrucksache.Tests;

public sealed class OrderedParallelTests
{
    [Test]
    public void Results_come_in_the_order_of_the_input() =>
        Gen.Int[0, 3].Array[0, 40].Sample(
            waits => OrderedParallel.Select(waits, Wait).SequenceEqual(waits),
            iter: 20);

    [Test]
    public void No_more_than_the_bound_is_begun_and_not_taken()
    {
        var (begun, taken, most) = (0, 0, 0);
        foreach (var _ in OrderedParallel.Select(Enumerable.Range(0, 200).Select(i => Begin(i)), i => i, inFlight: 5))
        {
            taken++;
        }

        Assert.That(most, Is.LessThanOrEqualTo(5));

        int Begin(int i)
        {
            begun++;
            most = Math.Max(most, begun - taken);
            return i;
        }
    }

    [Test]
    public void What_the_work_throws_is_thrown_to_the_caller() =>
        Assert.That(
            () => OrderedParallel.Select([1, 0], i => i == 0 ? throw new TroubleException("zero") : i).ToList(),
            Throws.TypeOf<TroubleException>());

    private static int Wait(int milliseconds)
    {
        Thread.Sleep(milliseconds);
        return milliseconds;
    }
}
