namespace OpenDrucksache.Tests;

/// <summary>
/// Documents that the code makes. A test holds each to what is made now; with $OPENDRUCKSACHE_UPDATE_DOCS set it writes
/// it anew instead.
/// </summary>
internal static class Written
{
    /// <summary>Fails where the file of the repository is not this text.</summary>
    public static void Check(string path, string made)
    {
        var file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable("OPENDRUCKSACHE_UPDATE_DOCS") is { Length: > 0 })
        {
            File.WriteAllText(file, made);
        }

        Assert.That(File.Exists(file) ? File.ReadAllText(file) : "", Is.EqualTo(made), $"{path} is out of date. Run docs/update");
    }
}
