namespace OpenDrucksache.Benchmarks;

/// <summary>A folder of papers that goes when it is done with.</summary>
internal sealed class PairFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("comparing-");

    /// <summary>Writes both papers of a pair.</summary>
    public (string Old, string New) Write(string name, EditedPair pair) =>
        (Write(name + "-old", pair.Old.Paper), Write(name + "-new", pair.New.Paper));

    /// <summary>Writes a paper as re-flowed text.</summary>
    public string Write(string name, Paper paper)
    {
        var file = Path.Combine(_folder.FullName, name + ".txt");
        File.WriteAllText(file, ReadingText.Of(paper));
        return file;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
