namespace OpenDrucksache.Tests.Publishing;

/// <summary>A folder on the real disk for foreign readers; gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("opendrucksache-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
