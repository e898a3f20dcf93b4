namespace OpenDrucksache.Publishing.Writing;

/// <summary>Work on several items at once with results in the order of the items.</summary>
internal static class InOrder
{
    private const int AheadPerProcessor = 4;

    /// <summary>
    /// Does the work on all processors. Few items are ahead of the one that is taken next, so that memory does not grow with
    /// their number.
    /// </summary>
    public static IEnumerable<TResult> SelectInOrder<TItem, TResult>(
        this IEnumerable<TItem> items, Func<TItem, TResult> work, CancellationToken cancellation)
    {
        var ahead = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            ahead.Enqueue(Task.Run(() => work(item), cancellation));
            if (ahead.Count > Environment.ProcessorCount * AheadPerProcessor)
            {
                yield return ahead.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (ahead.TryDequeue(out var next))
        {
            yield return next.GetAwaiter().GetResult();
        }
    }
}
