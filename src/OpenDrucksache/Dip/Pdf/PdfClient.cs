using System.Net;
using System.Security.Cryptography;
using OpenDrucksache.Dip.Network;

namespace OpenDrucksache.Dip.Pdf;

/// <summary>Looks at the addresses of PDFs. Sends no key; follows redirects to allowed hosts only.</summary>
/// <param name="addresses">Where it may look.</param>
/// <param name="network">How to reach them.</param>
public sealed class PdfClient(PdfAddress addresses, NetworkAccess network) : IDisposable
{
    private const int MostBytes = 256 << 20;
    private const int MostRedirects = 5;

    private readonly PoliteClient _client = new("the host of the PDFs", network, MostBytes);

    /// <summary>Looks once.</summary>
    /// <param name="address">The address.</param>
    /// <param name="known">What is known of the bytes that the archive has; null to have them sent in any case.</param>
    /// <param name="expectedMd5">The md5 that DIP gives; null where it gives none.</param>
    /// <param name="cancellation">Stops the request.</param>
    /// <exception cref="HostUnavailableException">The host is to be left alone for this run.</exception>
    /// <exception cref="BudgetSpentException">The run may ask no more.</exception>
    public async Task<PdfAnswer> Look(Uri address, PdfValidators? known, string? expectedMd5, CancellationToken cancellation)
    {
        var url = addresses.Locate(address);
        for (var redirects = 0; ; redirects++)
        {
            if (!addresses.Allows(url))
            {
                return Refused(url, "is no address of the Bundestag's PDFs over https: it was not asked");
            }

            var asked = _client.Now;
            using var request = Request(url, known);
            try
            {
                using var answer = await _client.Send(request, cancellation);
                var bytes = await answer.Content.ReadAsByteArrayAsync(cancellation);
                var exchange = new HttpExchange(url, asked, _client.Now, (int)answer.StatusCode, Headers(answer));
                if (!IsRedirect(answer))
                {
                    return Judge(exchange, bytes, known, expectedMd5);
                }

                if (redirects == MostRedirects || !TryFollow(answer, url, out url))
                {
                    return Refused(url, "sends from address to address");
                }
            }
            catch (AnswerTooLargeException e)
            {
                return Refused(url, e.Message);
            }
            catch (HostUnavailableException e) when (!e.IsForThisRun)
            {
                return Refused(url, e.Message) with { IsWithoutAnswer = true };
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static HttpRequestMessage Request(Uri url, PdfValidators? known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("Accept", "application/pdf");
        if (known?.ETag is { } tag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        if (known?.LastModified is { } modified)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        }

        return request;
    }

    private static IReadOnlyList<HttpHeader> Headers(HttpResponseMessage answer) =>
        [.. answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated)
            .SelectMany(header => header.Value.Select(value => new HttpHeader(header.Key, value)))];

    private static bool IsRedirect(HttpResponseMessage answer) =>
        (int)answer.StatusCode is 301 or 302 or 303 or 307 or 308;

    private static bool TryFollow(HttpResponseMessage answer, Uri from, out Uri to)
    {
        to = from;
        return answer.Headers.Location is { } location && Uri.TryCreate(from, location, out to!);
    }

    private static PdfAnswer Judge(HttpExchange exchange, byte[] bytes, PdfValidators? known, string? expectedMd5)
    {
        var answer = new PdfAnswer(ObservationOutcome.Failed, exchange.Url, exchange.Answered) { Exchange = exchange };
        switch ((HttpStatusCode)exchange.Status)
        {
            case HttpStatusCode.NotModified:
                return known is null or { ETag: null, LastModified: null }
                    ? answer with { Message = "the host says that nothing has changed (304), and was asked for all of it" }
                    : answer with { Outcome = ObservationOutcome.NotModified };
            case HttpStatusCode.NotFound or HttpStatusCode.Gone:
                return answer with { Outcome = ObservationOutcome.Absent, Message = $"there is nothing at the address ({exchange.Status})" };
            case HttpStatusCode.OK:
                var hasExpectedHash = expectedMd5 is not null && Convert.ToHexStringLower(MD5.HashData(bytes)) == expectedMd5;
                return PdfCheck.Complaint(bytes, hasExpectedHash) is { } complaint
                    ? answer with { Outcome = complaint.Outcome, Message = complaint.Message }
                    : answer with { Outcome = ObservationOutcome.New, Bytes = bytes };
            case HttpStatusCode.Forbidden when HtmlPage.IsIn(bytes):
                return answer with { Outcome = ObservationOutcome.Challenge, Message = "the host wants to see a person (403)" };
            default:
                return answer with { Message = $"the host answers {exchange.Status}" };
        }
    }

    private PdfAnswer Refused(Uri url, string message) => new(ObservationOutcome.Failed, url, _client.Now) { Message = message };
}
