namespace OpenDrucksache.Tests.Refreshing;

/// <summary>Tests of the scheduled job that each have a fake DIP and an archive of their own.</summary>
public abstract class BesideDip
{
    private protected DipJob _job = null!;

    [SetUp]
    public void StartHost() => _job = new();

    [TearDown]
    public async Task StopHost() => await _job.DisposeAsync();
}
