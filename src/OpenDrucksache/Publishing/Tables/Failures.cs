namespace OpenDrucksache.Publishing.Tables;

/// <summary>What could not be read or compared, one line each. One bad Fassung never costs the release of all others.</summary>
internal sealed class Failures
{
    private readonly List<PublishFailure> _all = [];

    /// <summary>All that failed, in the order it was tried.</summary>
    public IReadOnlyList<PublishFailure> All => _all;

    /// <summary>The result; null where the attempt failed, which is noted.</summary>
    public T? Try<T>(string what, Func<T> attempt)
        where T : class
    {
        try
        {
            return attempt();
        }
        catch (TroubleException trouble)
        {
            _all.Add(new PublishFailure(what, trouble.Message));
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException))
        {
            _all.Add(new PublishFailure(what, $"{fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}"));
        }

        return null;
    }
}
