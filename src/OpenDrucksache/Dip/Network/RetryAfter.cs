using System.Net;

namespace OpenDrucksache.Dip.Network;

/// <summary>How long a host asks to be left alone, in either form of the header: seconds, or a date.</summary>
internal static class RetryAfter
{
    /// <summary>The pause; null where the host asks for none.</summary>
    public static TimeSpan? Of(HttpResponseMessage answer, TimeProvider clock)
    {
        if (answer.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable) || answer.Headers.RetryAfter is not { } asked)
        {
            return null;
        }

        var pause = asked.Delta ?? asked.Date - (answer.Headers.Date ?? clock.GetUtcNow()) ?? TimeSpan.Zero;
        return pause > TimeSpan.Zero ? pause : TimeSpan.Zero;
    }
}
