using BenchmarkDotNet.Attributes;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Benchmarks;

/// <summary>Reading of papers that are one thing over and over: four times the length should take four times the time.</summary>
[MemoryDiagnoser]
public class ShapeBenchmarks
{
    private byte[] _paper = [];

    /// <summary>What the paper is made of.</summary>
    [ParamsSource(nameof(Shapes))]
    public string Shape { get; set; } = "";

    /// <summary>How long the paper is.</summary>
    [Params(250, 1000, 4000)]
    public int Kilobytes { get; set; }

    public static IEnumerable<string> Shapes => Fuzzing.Shapes.Names;

    /// <summary>Makes the paper.</summary>
    [GlobalSetup]
    public void Make() => _paper = Fuzzing.Shapes.Of(Shape, Kilobytes * 1000);

    /// <summary>Bytes to Paper.</summary>
    [Benchmark]
    public Paper Read() => PaperReader.Read(_paper);
}
