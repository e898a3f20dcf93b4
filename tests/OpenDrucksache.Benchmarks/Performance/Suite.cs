namespace OpenDrucksache.Benchmarks.Performance;

/// <summary>All that docs/performance.md says, a section at a time.</summary>
internal static class Suite
{
    private static readonly Dictionary<string, Func<Bench, IEnumerable<Figure>>> Sections = new()
    {
        ["papers"] = _ => [new Figure("papers", CorpusPapers.AreReal ? "real" : "made", "papers", CorpusPapers.Files.Count())],
        ["start"] = StartSection.Measure,
        ["reading"] = ReadingSection.Measure,
        ["pdf"] = PdfSection.Measure,
        ["comparing"] = ComparingSection.Measure,
        ["archive"] = ArchiveSection.Measure,
        ["publishing"] = PublishingSection.Measure,
        ["night"] = NightSection.Measure,
        ["shards"] = ShardSection.Measure,
    };

    /// <summary>Measures the sections named, or all, and puts their lines in place of the earlier ones.</summary>
    public static int Run(string file, Bench bench, string[] names)
    {
        foreach (var name in names.Length == 0 ? [.. Sections.Keys] : names)
        {
            Console.Error.WriteLine($"measuring {name}");
            var figures = Sections[name](bench).Select(figure => figure.ToString()).ToList();
            figures.ForEach(Console.WriteLine);
            var before = File.Exists(file) ? File.ReadAllLines(file).Skip(1) : [];
            var order = Sections.Keys.ToList();
            File.WriteAllLines(file, [Figure.Head, .. before.Where(line => Section(line) != name).Concat(figures).OrderBy(line => order.IndexOf(Section(line)))]);
        }

        return 0;

        static string Section(string line) => line[..line.IndexOfAny([',', ' '])];
    }
}
