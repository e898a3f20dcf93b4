using BenchmarkDotNet.Running;
using OpenDrucksache.Benchmarks;

if (args is ["measure", var tool, var file])
{
    Measuring.Run(tool, file);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
