using System.Diagnostics;

namespace OpenDrucksache.Benchmarks.Archive;

/// <summary>What the page on the archive says of speed, measured.</summary>
internal static class ArchiveFigures
{
    public static int Run(string[] arguments)
    {
        switch (arguments)
        {
            case ["make", var folder, var papers]:
                var watch = Stopwatch.StartNew();
                MadeArchive.Make(folder, int.Parse(papers, System.Globalization.CultureInfo.InvariantCulture));
                Console.WriteLine($"{papers} papers in {watch.Elapsed.TotalSeconds:F1} s");
                return 0;
            case ["commits", var folder]:
                var (single, bare, group, flushes, bareFlushes) = CommitFigures.Measure(folder, 400, 5);
                Console.WriteLine($"single {single:F0}/s ({flushes} flushes), bare {bare:F0}/s ({bareFlushes} flushes), ratio {single / bare:F2}; group {group:F0}/s, {group / single:F1} times single");
                return 0;
            case ["fixity", var folder, var size]:
                var (ours, peer) = FixityFigures.Measure(folder, 600_000_000 / int.Parse(size), int.Parse(size));
                Console.WriteLine($"fixity {ours / 1e6:F0} MB/s and processor, sha512sum {peer / 1e6:F0} MB/s, ratio {ours / peer:F2}");
                return 0;
            default:
                Console.Error.WriteLine("archive make FOLDER PAPERS");
                return 2;
        }
    }
}
