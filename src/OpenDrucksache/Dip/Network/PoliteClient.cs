using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace OpenDrucksache.Dip.Network;

/// <summary>
/// Asks one service: repeats what may pass (429, 5xx, broken connections) with growing pauses and jitter, and stops asking
/// when nearly everything fails.
/// </summary>
internal sealed class PoliteClient : IDisposable
{
    private const int FewestToBreak = 10;
    private const double RatioToBreak = 0.9;

    private readonly NetworkAccess _access;
    private readonly HttpMessageInvoker _invoker;
    private readonly string _service;
    private readonly int _mostBytes;

    public PoliteClient(string service, NetworkAccess access, int mostBytes)
    {
        (_service, _access, _mostBytes) = (service, access, mostBytes);
        var pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = access.Clock }
            .AddRetry(Retry())
            .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
            {
                FailureRatio = RatioToBreak,
                MinimumThroughput = FewestToBreak,
                SamplingDuration = TimeSpan.FromMinutes(10),
                BreakDuration = TimeSpan.FromHours(1),
            })
            .Build();
        _invoker = new HttpMessageInvoker(new ResilienceHandler(pipeline) { InnerHandler = access.Way }, disposeHandler: false);
    }

    /// <summary>The time as it is now.</summary>
    public DateTimeOffset Now => _access.Clock.GetUtcNow();

    /// <summary>Sends a request and gives the answer with its whole body, whatever its status.</summary>
    /// <exception cref="HostUnavailableException">There is no answer.</exception>
    /// <exception cref="BudgetSpentException">The run may ask no more.</exception>
    /// <exception cref="AnswerTooLargeException">The answer is too large.</exception>
    public async Task<HttpResponseMessage> Send(HttpRequestMessage request, CancellationToken cancellation)
    {
        request.Options.Set(WholeBodyHandler.Most, _mostBytes);
        request.Headers.TryAddWithoutValidation("User-Agent", _access.UserAgent.ToString());
        try
        {
            return await _invoker.SendAsync(request, cancellation);
        }
        catch (Exception e) when (e is HttpRequestException or TimeoutRejectedException or BrokenCircuitException)
        {
            var what = e switch
            {
                BrokenCircuitException => "fails again and again: it is not asked any more in this run",
                TimeoutRejectedException => "takes too long to answer",
                _ => $"does not answer: {OneLine.Of(e.Message)}",
            };
            throw new HostUnavailableException($"{_service} {what}", e) { IsForThisRun = e is BrokenCircuitException };
        }
        catch (HostUnavailableException e)
        {
            throw new HostUnavailableException($"{_service} {e.Message}", e) { IsForThisRun = e.IsForThisRun };
        }
    }

    public void Dispose() => _invoker.Dispose();

    private RetryStrategyOptions<HttpResponseMessage> Retry()
    {
        var politeness = _access.Politeness;
        return new HttpRetryStrategyOptions
        {
            MaxRetryAttempts = politeness.Retries,
            Delay = politeness.FirstPause,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldRetryAfterHeader = false,
            ShouldHandle = args => ValueTask.FromResult(
                HttpClientResiliencePredicates.IsTransient(args.Outcome) && !(Pause(args.Outcome) > politeness.LongestPause)),
            DelayGenerator = args => ValueTask.FromResult(Pause(args.Outcome)),
        };
    }

    private TimeSpan? Pause(Outcome<HttpResponseMessage> outcome) => outcome.Result is { } answer ? RetryAfter.Of(answer, _access.Clock) : null;
}
