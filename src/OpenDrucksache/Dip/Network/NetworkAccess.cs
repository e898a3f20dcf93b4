using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace OpenDrucksache.Dip.Network;

/// <summary>
/// The way to the network that all clients of a run share, so that the limits hold for them together: pace, patience,
/// whole bodies, and the network itself.
/// </summary>
public sealed class NetworkAccess : IDisposable
{
    /// <summary>Builds the way.</summary>
    /// <param name="network">Sends requests; must follow no redirect and keep no cookie, as <see cref="Default"/> does. Disposed with this.</param>
    /// <param name="clock">Paces the requests and says when they were made.</param>
    /// <param name="userAgent">Who asks.</param>
    /// <param name="politeness">How hosts are treated; null for the defaults.</param>
    /// <param name="budget">What may be asked in all; null for anything.</param>
    public NetworkAccess(HttpMessageHandler network, TimeProvider clock, UserAgent userAgent, Politeness? politeness = null, RequestBudget? budget = null)
    {
        (Clock, UserAgent, Politeness, Budget) = (clock, userAgent, politeness ?? new(), budget ?? RequestBudget.Unbounded);
        HttpMessageHandler patient = new WholeBodyHandler { InnerHandler = network };
        if (Politeness.Patience != Timeout.InfiniteTimeSpan)
        {
            var timeout = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock }.AddTimeout(Politeness.Patience).Build();
            patient = new ResilienceHandler(timeout) { InnerHandler = patient };
        }

        Way = new PaceHandler(Politeness, clock, Budget) { InnerHandler = patient };
    }

    /// <summary>How hosts are treated.</summary>
    public Politeness Politeness { get; }

    /// <summary>What may be asked in all.</summary>
    public RequestBudget Budget { get; }

    internal TimeProvider Clock { get; }

    internal UserAgent UserAgent { get; }

    internal HttpMessageHandler Way { get; }

    /// <inheritdoc/>
    public void Dispose() => Way.Dispose();

    /// <summary>The real network.</summary>
    public static SocketsHttpHandler Default() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(30),
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
    };
}
