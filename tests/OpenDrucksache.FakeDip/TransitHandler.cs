using System.Globalization;

namespace OpenDrucksache.FakeDip;

/// <summary>Tells the clock which requests are on their way, so that it stands still for them.</summary>
public sealed class TransitHandler(SimulatedClock clock, HttpMessageHandler network) : DelegatingHandler(network)
{
    public const string Header = "X-Transit";

    private int _sent;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var id = Interlocked.Increment(ref _sent).ToString(CultureInfo.InvariantCulture);
        request.Headers.Remove(Header);
        request.Headers.Add(Header, id);
        clock.Depart(id);
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        finally
        {
            clock.Arrive(id);
        }
    }
}
