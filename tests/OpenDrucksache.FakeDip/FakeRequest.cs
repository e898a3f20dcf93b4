namespace OpenDrucksache.FakeDip;

/// <summary>A request as the host saw it.</summary>
/// <param name="At">When it came, by the host's clock.</param>
/// <param name="Path">Path without the query.</param>
/// <param name="Query">The query, decoded into pairs in their order.</param>
/// <param name="Headers">Its headers.</param>
/// <param name="Stamp">When it came, by the stopwatch.</param>
/// <param name="AtOnce">How many requests were under way, this one included.</param>
public sealed record FakeRequest(
    DateTimeOffset At,
    string Path,
    IReadOnlyList<KeyValuePair<string, string>> Query,
    IReadOnlyDictionary<string, string> Headers,
    long Stamp,
    int AtOnce)
{
    /// <summary>The values of a parameter.</summary>
    public IEnumerable<string> Values(string name) => Query.Where(pair => pair.Key == name).Select(pair => pair.Value);

    /// <summary>A header; null where there is none.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
