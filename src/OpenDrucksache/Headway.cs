namespace OpenDrucksache;

/// <summary>How far a long job is with one of its steps.</summary>
/// <param name="Unit">What is counted, in the plural.</param>
/// <param name="Done">How many are done.</param>
/// <param name="Total">How many there will be; null where nobody knows.</param>
public readonly record struct Headway(string Unit, long Done, long? Total);

/// <summary>Counts what a step has done, from any thread, and tells it.</summary>
/// <param name="progress">Who wants to know.</param>
/// <param name="unit">What is counted, in the plural.</param>
/// <param name="total">How many there will be; null where nobody knows.</param>
internal sealed class Counted(IProgress<Headway>? progress, string unit, long? total = null)
{
    private long _done;

    /// <summary>Says that so many more are done; with none, that the step begins.</summary>
    public void Add(long more = 1)
    {
        var done = Interlocked.Add(ref _done, more);
        progress?.Report(new Headway(unit, done, total));
    }
}
