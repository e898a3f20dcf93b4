using System.Globalization;
using BenchmarkDotNet.Running;
using OpenDrucksache.Benchmarks;
using OpenDrucksache.Benchmarks.Archive;
using OpenDrucksache.Benchmarks.Publishing;
using OpenDrucksache.Benchmarks.Refreshing;
using OpenDrucksache.Benchmarks.Website;

switch (args)
{
    case ["measure", var tool, var file]:
        Measuring.Run(tool, file);
        return 0;
    case ["archive", .. var rest]:
        return ArchiveFigures.Run(rest);
    case ["parquet", var archive, var rounds]:
        return ParquetFigures.Run(archive, int.Parse(rounds, CultureInfo.InvariantCulture));
    case ["site", var archive, var papers]:
        return SiteFigures.Run(archive, int.Parse(papers, CultureInfo.InvariantCulture));
    case ["quiet-night", var archive, var tool]:
        await QuietNight.Measure(archive, tool);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
