using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace OpenDrucksache.FakeDip;

/// <summary>
/// One host on loopback that is both: DIP below <c>/api/v1</c>, the PDFs below <c>/btd</c>. It notes every request down;
/// a test may put a fault before any of them.
/// </summary>
public sealed class FakeHost : IAsyncDisposable
{
    public const string Key = "secretkeysecretkeysecretkeysecretkeysecret";

    private readonly WebApplication _app;
    private readonly TimeProvider _clock;
    private readonly List<Fault> _faults = [];
    private int _underWay;

    private FakeHost(TimeProvider clock)
    {
        _clock = clock;
        // A watched settings file for each host of the tests would use up what a user may watch.
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(Handle);
    }

    public World World { get; } = new();

    public ConcurrentQueue<FakeRequest> Requests { get; } = [];

    /// <summary>Hears when a request was answered.</summary>
    public Action Answered { get; set; } = () => { };

    public Uri Address { get; private set; } = null!;

    public Uri Dip => new(Address, "/api/v1");

    /// <summary>Requests to DIP's lists and records, in their order.</summary>
    public IEnumerable<FakeRequest> DipRequests => Requests.Where(r => r.Path.StartsWith("/api/", StringComparison.Ordinal));

    /// <summary>Requests for PDFs, in their order.</summary>
    public IEnumerable<FakeRequest> PdfRequests => Requests.Where(r => r.Path.EndsWith(".pdf", StringComparison.Ordinal));

    public static FakeHost Start(TimeProvider? clock = null)
    {
        var host = new FakeHost(clock ?? TimeProvider.System);
        host._app.Start();
        host.Address = new Uri(host._app.Urls.Single());
        return host;
    }

    /// <summary>Answers requests of this kind with a fault, so many times.</summary>
    /// <param name="path">What their paths contain.</param>
    /// <param name="answer">The fault.</param>
    /// <param name="times">How often; always unless told.</param>
    /// <param name="query">What their queries contain; anything unless told.</param>
    public void Fail(string path, Func<HttpContext, Task> answer, int times = int.MaxValue, string query = "")
    {
        lock (_faults)
        {
            _faults.Add(new Fault(path, query, answer, times));
        }
    }

    public void Heal()
    {
        lock (_faults)
        {
            _faults.Clear();
        }
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task Handle(HttpContext context)
    {
        var request = context.Request;
        var atOnce = Interlocked.Increment(ref _underWay);
        try
        {
            Requests.Enqueue(new FakeRequest(
                _clock.GetUtcNow(),
                request.Path,
                [.. new QueryStringEnumerable(request.QueryString.Value).Select()],
                request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
                Stopwatch.GetTimestamp(),
                atOnce));
            (_clock as SimulatedClock)?.Arrive(request.Headers[TransitHandler.Header].ToString());
            if (NextFault(request) is { } fault)
            {
                await fault(context);
                return;
            }

            if (request.Path.StartsWithSegments("/api/v1", out var rest))
            {
                await FakeDipApi.Answer(World, context, rest.Value!.Trim('/'));
            }
            else
            {
                await FakePdfs.Answer(World, context);
            }
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
            Answered();
        }
    }

    private Func<HttpContext, Task>? NextFault(HttpRequest request)
    {
        lock (_faults)
        {
            var at = _faults.FindIndex(fault => request.Path.Value!.Contains(fault.Path, StringComparison.Ordinal)
                && request.QueryString.Value!.Contains(fault.Query, StringComparison.Ordinal));
            if (at < 0)
            {
                return null;
            }

            var fault = _faults[at];
            if (fault.Times == 1)
            {
                _faults.RemoveAt(at);
            }
            else
            {
                _faults[at] = fault with { Times = fault.Times - 1 };
            }

            return fault.Answer;
        }
    }

    private sealed record Fault(string Path, string Query, Func<HttpContext, Task> Answer, int Times);
}

internal static class Queries
{
    /// <summary>The pairs of a query in their order.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Select(this QueryStringEnumerable query)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var pair in query)
        {
            pairs.Add(KeyValuePair.Create(pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        }

        return pairs;
    }
}
