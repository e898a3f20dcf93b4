using System.Collections.Concurrent;

namespace OpenDrucksache.Dip.Network;

/// <summary>Lets requests to a host through in its lane, and no more than the budget allows.</summary>
internal sealed class PaceHandler(Politeness politeness, TimeProvider clock, RequestBudget budget) : DelegatingHandler
{
    private readonly ConcurrentDictionary<string, Lane> _lanes = new(StringComparer.OrdinalIgnoreCase);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var lane = _lanes.GetOrAdd(request.RequestUri!.Authority, _ => new Lane(politeness, clock));
        await lane.Enter(cancellationToken);
        try
        {
            budget.Take();
            var answer = await base.SendAsync(request, cancellationToken);
            lane.Pause(RetryAfter.Of(answer, clock));
            return answer;
        }
        finally
        {
            lane.Leave();
        }
    }

    protected override void Dispose(bool disposing)
    {
        foreach (var lane in _lanes.Values)
        {
            lane.Dispose();
        }

        base.Dispose(disposing);
    }
}
