using OpenDrucksache.Dip;
using OpenDrucksache.Dip.Network;
using OpenDrucksache.Dip.Pdf;
using OpenDrucksache.FakeDip;

namespace OpenDrucksache.Tests.Dip;

/// <summary>A fake host, a clock on which waiting takes no time, and clients of both.</summary>
internal sealed class HostAndClock : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 7, 7, 6, 0, 0, TimeSpan.Zero);

    private readonly List<IDisposable> _clients = [];

    public HostAndClock() => Host = FakeHost.Start(Clock);

    public SimulatedClock Clock { get; } = new(Start);

    public FakeHost Host { get; }

    /// <summary>No bound on an answer: on this clock every bound is reached at once.</summary>
    public static Politeness Politeness => new() { Patience = Timeout.InfiniteTimeSpan };

    public NetworkAccess Network(TimeProvider? clock = null, Politeness? politeness = null, RequestBudget? budget = null) =>
        Keep(new NetworkAccess(new TransitHandler(Clock, NetworkAccess.Default()), clock ?? Clock, new UserAgent("archive@example.org"), politeness ?? Politeness, budget));

    public DipClient Dip(string key = FakeHost.Key, NetworkAccess? network = null) =>
        Keep(new DipClient(Host.Dip, ApiKey.Parse(key)!, network ?? Network()));

    public PdfClient Pdfs(NetworkAccess? network = null) => Keep(new PdfClient(new PdfAddress(Host.Address), network ?? Network()));

    public async ValueTask DisposeAsync()
    {
        _clients.ForEach(client => client.Dispose());
        await Host.DisposeAsync();
    }

    private T Keep<T>(T client)
        where T : IDisposable
    {
        _clients.Add(client);
        return client;
    }
}
