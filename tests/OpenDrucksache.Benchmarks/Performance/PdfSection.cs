namespace OpenDrucksache.Benchmarks.Performance;

/// <summary>A folder of PDFs as text: one process of ours against one of pdftotext for each file.</summary>
internal static class PdfSection
{
    public static IEnumerable<Figure> Measure(Bench bench)
    {
        var shared = Environment.GetEnvironmentVariable("OPENDRUCKSACHE_SHARED") is { } named ? Path.Combine(named, "pdfs") : "data";
        var folder = bench.Fresh("pdf");
        foreach (var file in Directory.EnumerateFiles(shared, "*.pdf", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        var count = Directory.EnumerateFiles(folder).Count();
        foreach (var (name, tool, asked) in new[] { ("native", bench.Native, "<= 1.0"), ("with .NET", bench.Tool, "<= 2.0") })
        {
            yield return Figure.Against(
                "pdf", $"`drucksache show` of a folder of {count} PDFs {name}", "s", asked, 9,
                () => Run.Of(tool, "show", folder, "--format", "text").Seconds, "pdftotext for each", () => Run.Of("sh", "-c", $"for f in '{folder}'/*; do pdftotext \"$f\" - > /dev/null; done").Seconds);
        }
    }
}
