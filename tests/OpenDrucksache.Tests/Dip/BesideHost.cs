namespace OpenDrucksache.Tests.Dip;

/// <summary>Tests that each have a fake host and a clock of their own.</summary>
public abstract class BesideHost
{
    private protected HostAndClock _both = null!;

    [SetUp]
    public void StartHost() => _both = new();

    [TearDown]
    public async Task StopHost() => await _both.DisposeAsync();
}
