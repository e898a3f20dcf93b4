namespace OpenDrucksache.Benchmarks;

/// <summary>A folder of papers that goes when it is done with.</summary>
internal sealed class PairFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("comparing-");

    /// <summary>Writes a paper as re-flowed text.</summary>
    public string Write(string name, Paper paper) => Write(name, ReadingText.Of(paper));

    /// <summary>Writes a text.</summary>
    public string Write(string name, string text)
    {
        var file = Path.Combine(_folder.FullName, name + ".txt");
        File.WriteAllText(file, text);
        return file;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
