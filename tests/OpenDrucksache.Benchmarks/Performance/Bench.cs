namespace OpenDrucksache.Benchmarks.Performance;

/// <summary>What the sections measure with.</summary>
/// <param name="Tool">The program compiled ahead, as the .NET tool is shipped: it needs .NET.</param>
/// <param name="Native">The native program.</param>
/// <param name="Folder">A folder on the disk to measure; what is costly to make stays there for the next run.</param>
internal sealed record Bench(string Tool, string Native, string Folder)
{
    /// <summary>An archive of so many invented papers.</summary>
    public string Made(int papers)
    {
        var archive = Path.Combine(Folder, $"made-{papers}");
        if (!Directory.Exists(archive))
        {
            Archive.MadeArchive.Make(archive + ".part", papers);
            Directory.Move(archive + ".part", archive);
        }

        return archive;
    }

    /// <summary>An empty folder.</summary>
    public string Fresh(string name)
    {
        var folder = Path.Combine(Folder, name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return Directory.CreateDirectory(folder).FullName;
    }
}
