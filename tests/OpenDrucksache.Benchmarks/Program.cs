using BenchmarkDotNet.Running;
using OpenDrucksache.Benchmarks.Archive;

if (args is ["archive", .. var rest])
{
    return ArchiveFigures.Run(rest);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
