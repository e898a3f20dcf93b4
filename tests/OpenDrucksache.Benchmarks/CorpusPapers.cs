using OpenDrucksache.Reading;

namespace OpenDrucksache.Benchmarks;

/// <summary>Papers as DIP text: real ones, where $OPENDRUCKSACHE_CORPUS names their folder, else invented ones.</summary>
internal static class CorpusPapers
{
    private static readonly Lazy<string> Folder = new(() => Environment.GetEnvironmentVariable("OPENDRUCKSACHE_CORPUS") is { Length: > 0 } real ? real : InventedPapers.Make());

    /// <summary>Whether they are papers of the Bundestag.</summary>
    public static bool AreReal => Environment.GetEnvironmentVariable("OPENDRUCKSACHE_CORPUS") is { Length: > 0 };

    /// <summary>The files, by name.</summary>
    public static IEnumerable<FileInfo> Files =>
        new DirectoryInfo(Folder.Value).EnumerateFiles("*.txt").OrderBy(file => file.Name, StringComparer.Ordinal);

    /// <summary>The paper whose text is nearest to this length.</summary>
    public static Paper OfSize(int bytes) => Read(Files.MinBy(file => Math.Abs(file.Length - bytes))!);

    /// <summary>Every other paper of middle length, one after the other, cut at about so many words.</summary>
    public static Paper Joined(int which, int words)
    {
        var count = 0;
        var paragraphs = Files.Where(file => file.Length is > 20_000 and < 60_000).Where((_, i) => i % 2 == which)
            .SelectMany(file => Read(file).Paragraphs)
            .TakeWhile(p => (count += p.Text.Count(c => c == ' ') + 1) <= words);
        return new Paper { Paragraphs = [.. paragraphs] };
    }

    private static Paper Read(FileInfo file) => PaperReader.Read(File.ReadAllBytes(file.FullName));
}
