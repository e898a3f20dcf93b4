using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using OpenDrucksache.Dip.Network;
using OpenDrucksache.Dip.Records;

namespace OpenDrucksache.Dip;

/// <summary>
/// Asks DIP, the documentation of the Bundestag, for records (https://search.dip.bundestag.de/api/v1, OpenAPI 1.4). The key
/// goes to DIP's own host only, in a header: never into an address, a message or a redirect.
/// </summary>
public sealed class DipClient : IDisposable
{
    private const int MostBytes = 128 << 20;
    private const int Tries = 3;

    private readonly Uri _base;
    private readonly ApiKey _key;
    private readonly PoliteClient _client;

    /// <summary>A client of the DIP at this address.</summary>
    /// <param name="address">DIP's address; null for the official one.</param>
    /// <param name="key">The key.</param>
    /// <param name="network">How to reach it.</param>
    /// <exception cref="TroubleException">The address is not https, loopback excepted.</exception>
    public DipClient(Uri? address, ApiKey key, NetworkAccess network)
    {
        _base = address ?? Official;
        RequireSafe(_base);
        (_key, _client) = (key, new PoliteClient("DIP", network, MostBytes));
    }

    /// <summary>The official address.</summary>
    public static Uri Official { get; } = new("https://search.dip.bundestag.de/api/v1");

    /// <summary>All pages of a list, one after the other. Records that come again are given once.</summary>
    /// <param name="query">The list and its filters.</param>
    /// <param name="from">The cursor to begin at; null for the beginning.</param>
    /// <param name="cancellation">Stops between two pages.</param>
    /// <exception cref="TroubleException">While iterating: DIP refuses, or does not answer with what it should.</exception>
    public IAsyncEnumerable<DipPage<T>> Pages<T>(DipQuery<T> query, string? from = null, CancellationToken cancellation = default)
        where T : class, IDipRecord =>
        Paging.Follow(
            query.Resource.Name,
            cursor => Ask(query.Address(cursor), bytes => DipPage<T>.TryParse(bytes, query.Resource), cancellation)!,
            from,
            cancellation);

    /// <summary>All records of a list.</summary>
    /// <exception cref="TroubleException">While iterating: DIP refuses, or does not answer with what it should.</exception>
    public async IAsyncEnumerable<DipEntry<T>> List<T>(DipQuery<T> query, [EnumeratorCancellation] CancellationToken cancellation = default)
        where T : class, IDipRecord
    {
        await foreach (var page in Pages(query, cancellation: cancellation))
        {
            foreach (var entry in page.Entries)
            {
                yield return entry;
            }
        }
    }

    /// <summary>One record; null where DIP has none of that id.</summary>
    /// <param name="resource">The list.</param>
    /// <param name="id">Its id, digits only: an empty one would give the whole list.</param>
    /// <param name="cancellation">Stops the request.</param>
    /// <exception cref="ArgumentException">That is no id.</exception>
    /// <exception cref="TroubleException">DIP refuses, or does not answer with what it should.</exception>
    public async Task<DipEntry<T>?> Find<T>(DipResource<T> resource, string id, CancellationToken cancellation = default)
        where T : class, IDipRecord =>
        id.Length > 0 && id.All(char.IsAsciiDigit)
            ? await Ask($"{resource.Name}/{id}?format=json", bytes => DipPage<T>.TryParseOne(bytes, resource), cancellation, mayBeAbsent: true)
            : throw new ArgumentException($"'{id}' is no id of DIP", nameof(id));

    /// <summary>The full address of a query, without the key.</summary>
    public Uri AddressOf(string pathAndQuery) => AddressOf(_base, pathAndQuery);

    /// <summary>The full address of a query to the DIP at an address; null for the official one.</summary>
    public static Uri AddressOf(Uri? address, string pathAndQuery) => new($"{(address ?? Official).AbsoluteUri.TrimEnd('/')}/{pathAndQuery}");

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static void RequireSafe(Uri address)
    {
        if (address.Scheme != "https" && !(address.Scheme == "http" && address.IsLoopback))
        {
            throw new TroubleException($"{address.GetLeftPart(UriPartial.Path)}: is not https. The key must not travel in the open: give an https address");
        }
    }

    private async Task<T?> Ask<T>(string pathAndQuery, Func<byte[], T?> read, CancellationToken cancellation, bool mayBeAbsent = false)
        where T : class
    {
        for (var tried = 1; ; tried++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, AddressOf(pathAndQuery));
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            request.Headers.Authorization = new AuthenticationHeaderValue("ApiKey", _key.Secret);
            using var answer = await Send(request, cancellation);
            var bytes = await answer.Content.ReadAsByteArrayAsync(cancellation);
            if (answer.StatusCode == HttpStatusCode.NotFound && mayBeAbsent)
            {
                return null;
            }

            if (answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Forbidden && HtmlPage.IsIn(bytes))
            {
                throw new TroubleException("DIP shows a page for people in place of its records: it may take this for a robot out of bounds. Wait a day, then ask less often");
            }

            if (answer.StatusCode != HttpStatusCode.OK)
            {
                throw new TroubleException(Refusal(answer, bytes));
            }

            if (read(bytes) is { } value)
            {
                return value;
            }

            if (tried == Tries)
            {
                throw new TroubleException($"DIP: its answer is no whole record of {pathAndQuery.Split('?', '/')[0]}. Run it again later");
            }
        }
    }

    private async Task<HttpResponseMessage> Send(HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            return await _client.Send(request, cancellation);
        }
        catch (AnswerTooLargeException e)
        {
            throw new TroubleException($"DIP: {e.Message}. Run it again later", e);
        }
    }

    private string Refusal(HttpResponseMessage answer, byte[] bytes)
    {
        var said = OneLine.Of(_key.StrikeFrom(Said(bytes)));
        return (int)answer.StatusCode switch
        {
            401 or 403 => $"DIP does not take the key: {said}. {ApiKey.WhereToGetOne}",
            400 => $"DIP does not understand the question: {said}. Report this",
            404 => "DIP: there is nothing at this address. Check --dip-url",
            >= 300 and < 400 => "DIP sends us to another address, which the key must not follow. Check --dip-url",
            var status => $"DIP answers {status}: {said}. Run it again later",
        };
    }

    private static string Said(byte[] bytes)
    {
        try
        {
            using var error = JsonDocument.Parse(bytes);
            return error.RootElement.ValueKind == JsonValueKind.Object && error.RootElement.TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.String
                ? message.GetString()!
                : "";
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return "";
        }
    }
}
