namespace OpenDrucksache.Tests;

/// <summary>
/// Real papers and official fixtures that are not part of the project. Their folders come from the environment;
/// a test that needs one that is absent says that it was skipped.
/// </summary>
internal static class SharedData
{
    /// <summary>Real Drucksachen as DIP text with index.tsv: $OPENDRUCKSACHE_CORPUS.</summary>
    public static string Corpus => Folder("OPENDRUCKSACHE_CORPUS");

    /// <summary>The official OCFL fixtures, unpacked: $OPENDRUCKSACHE_OCFL.</summary>
    public static string OcflFixtures => Folder("OPENDRUCKSACHE_OCFL");

    /// <summary>A folder in $OPENDRUCKSACHE_SHARED: "pairs", "seed", "pdfs".</summary>
    public static string Shared(string name) => Path.Combine(Folder("OPENDRUCKSACHE_SHARED"), name);

    private static string Folder(string variable)
    {
        var folder = Environment.GetEnvironmentVariable(variable);
        if (!Directory.Exists(folder))
        {
            Assert.Ignore($"skipped: ${variable} names no folder");
        }

        return folder!;
    }
}
