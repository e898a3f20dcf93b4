using BenchmarkDotNet.Attributes;
using DiffPlex;
using DiffPlex.Chunkers;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Benchmarks;

/// <summary>
/// Comparing against a bare word diff of the same reading texts by DiffPlex: papers of the corpus, and the same set
/// anew with another word in place of some of theirs.
/// </summary>
[MemoryDiagnoser]
public class ComparingBenchmarks
{
    private EditedPair _pair = null!;

    /// <summary>About how long the paper is.</summary>
    [Params(3, 6, 15, 40, 150, 500)]
    public int Kilobytes { get; set; }

    /// <summary>The share of the words that another takes the place of.</summary>
    [Params(0, 0.01, 0.05, 0.1, 0.2)]
    public double Changed { get; set; }

    /// <summary>Makes the pair.</summary>
    [GlobalSetup]
    public void MakePair() => _pair = EditedPair.Of(CorpusPapers.OfSize(Kilobytes * 1000), Changed);

    /// <summary>Verdict, typed changes and ops.</summary>
    [Benchmark]
    public Comparison OpenDrucksache() => Comparer.Compare(_pair.Old, _pair.New);

    /// <summary>Words deleted and inserted.</summary>
    [Benchmark(Baseline = true)]
    public object DiffPlexWords() => Differ.Instance.CreateDiffs(_pair.OldText, _pair.NewText, false, false, new WordChunker());
}
