using System.Globalization;
using BenchmarkDotNet.Running;
using OpenDrucksache.Benchmarks.Performance;
using OpenDrucksache.Benchmarks.Publishing;
using OpenDrucksache.Benchmarks.Refreshing;
using OpenDrucksache.Benchmarks.Website;

switch (args)
{
    case ["measure", var file, var tool, var native, var folder, .. var sections]:
        return Suite.Run(file, new Bench(tool, native, folder), sections);
    case ["parquet", var archive, var rounds]:
        return ParquetFigures.Run(archive, int.Parse(rounds, CultureInfo.InvariantCulture));
    case ["site", var archive, var papers]:
        return SiteFigures.Run(archive, int.Parse(papers, CultureInfo.InvariantCulture));
    case ["quiet-night", var archive, var program]:
        await QuietNight.Measure(archive, program);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
