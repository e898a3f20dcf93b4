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
            default:
                Console.Error.WriteLine("archive make FOLDER PAPERS");
                return 2;
        }
    }
}
