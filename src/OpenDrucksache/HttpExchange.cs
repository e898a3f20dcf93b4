namespace OpenDrucksache;

/// <summary>How bytes came over the network, kept beside them as proof of where and when they were seen.</summary>
/// <param name="Url">What was asked.</param>
/// <param name="Asked">When it was asked, UTC.</param>
/// <param name="Answered">When the last byte was there, UTC.</param>
/// <param name="Status">The status of the answer: 200.</param>
/// <param name="Headers">The headers of the answer as they came.</param>
public sealed record HttpExchange(
    Uri Url,
    DateTimeOffset Asked,
    DateTimeOffset Answered,
    int Status,
    IReadOnlyList<HttpHeader> Headers)
{
    /// <summary>"http_exchange".</summary>
    public string Type { get; } = "http_exchange";

    /// <summary>The value of a header; null where the answer has none of that name.</summary>
    public string? Header(string name) =>
        Headers.FirstOrDefault(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;
}

/// <summary>A header of an answer.</summary>
/// <param name="Name">As the host wrote it.</param>
/// <param name="Value">As the host wrote it.</param>
public sealed record HttpHeader(string Name, string Value);
