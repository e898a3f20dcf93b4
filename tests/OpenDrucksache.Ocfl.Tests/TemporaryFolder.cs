namespace OpenDrucksache.Ocfl.Tests;

/// <summary>A folder on the real disk, deleted in the end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ocfl-");

    public string Path => _folder.FullName;

    public StoragePlaces Places => new(System.IO.Path.Combine(Path, "root"), System.IO.Path.Combine(Path, "work"));

    public void Dispose() => _folder.Delete(recursive: true);
}
