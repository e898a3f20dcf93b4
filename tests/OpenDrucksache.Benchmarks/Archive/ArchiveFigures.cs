using System.Diagnostics;
using System.Globalization;

namespace OpenDrucksache.Benchmarks.Archive;

/// <summary>What docs/archive.md says of speed: rows of its table. The script archive-figures puts them there.</summary>
internal static class ArchiveFigures
{
    public static int Run(string[] arguments)
    {
        switch (arguments)
        {
            case ["make", var folder, var papers]:
                var watch = Stopwatch.StartNew();
                MadeArchive.Make(folder, int.Parse(papers, CultureInfo.InvariantCulture));
                Console.Error.WriteLine($"{papers} papers in {watch.Elapsed.TotalSeconds:F1} s");
                return 0;
            case ["commits", var folder]:
                var (single, bare, group, flushes, bareFlushes) = CommitFigures.Measure(folder, 400, 3);
                Row("single commits", $"{single:F0}/s", $"bare loop, the same files and {flushes} flushes ({bareFlushes}): {bare:F0}/s", single / bare);
                Row("group commits, 100 at a time", $"{group:F0}/s", $"single commits: {single:F0}/s", group / single);
                return 0;
            case ["fixity", var folder, var size]:
                var bytes = int.Parse(size, CultureInfo.InvariantCulture);
                var (ours, peer) = FixityFigures.Measure(folder, 600_000_000 / bytes, bytes);
                Row($"validation with sha512 and sha256, objects of {bytes / 1000} kB", $"{ours / 1e6:F0} MB/s and processor", $"sha512sum over the same files: {peer / 1e6:F0} MB/s", ours / peer);
                return 0;
            default:
                Console.Error.WriteLine("archive make FOLDER PAPERS | commits FOLDER | fixity FOLDER BYTES");
                return 2;
        }
    }

    private static void Row(string what, string figure, string against, double ratio) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {figure} | {against} | {ratio:F2} |"));
}
