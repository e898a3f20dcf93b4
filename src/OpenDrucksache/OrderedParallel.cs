namespace OpenDrucksache;

/// <summary>Work on all cores with results in the order of the input and a bound on what is in flight.</summary>
public static class OrderedParallel
{
    /// <summary>
    /// Maps each item on the thread pool and yields the results in order. At most <paramref name="inFlight"/> items are
    /// begun and not yet taken, so memory follows that number, not the length of the input.
    /// </summary>
    /// <param name="items">The input, taken lazily on the calling thread.</param>
    /// <param name="map">The work; what it throws is thrown where its result would be taken.</param>
    /// <param name="inFlight">Two for each core unless told.</param>
    /// <param name="waits">Whether the work waits on the disk more than it computes: then each item has a thread of its own.</param>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> items, Func<T, TResult> map, int? inFlight = null, bool waits = false)
    {
        var most = inFlight ?? 2 * Environment.ProcessorCount;
        var thread = waits ? TaskCreationOptions.LongRunning : TaskCreationOptions.DenyChildAttach;
        var begun = new Queue<Task<TResult>>(most);
        foreach (var item in items)
        {
            begun.Enqueue(Task.Factory.StartNew(() => map(item), CancellationToken.None, thread, TaskScheduler.Default));
            if (begun.Count == most)
            {
                yield return begun.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (begun.TryDequeue(out var next))
        {
            yield return next.GetAwaiter().GetResult();
        }
    }
}
