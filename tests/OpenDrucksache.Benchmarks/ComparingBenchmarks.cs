using BenchmarkDotNet.Attributes;
using DiffPlex;
using DiffPlex.Chunkers;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Benchmarks;

/// <summary>Comparing against a bare word diff of the same reading texts by DiffPlex.</summary>
[MemoryDiagnoser]
public class ComparingBenchmarks
{
    private ComparisonSide _old = null!;
    private ComparisonSide _new = null!;
    private string _oldText = "";
    private string _newText = "";

    /// <summary>Paragraphs of some 80 words.</summary>
    [Params(12, 600)]
    public int Paragraphs { get; set; }

    /// <summary>The share of the words that another takes the place of.</summary>
    [Params(0, 0.001, 0.01, 0.05, 0.2)]
    public double Changed { get; set; }

    [GlobalSetup]
    public void MakePapers()
    {
        var random = new Random(21);
        var old = Paper(() => Enumerable.Range(0, 80).Select(_ => Word(random)));
        var @new = new Paper { Paragraphs = [.. old.Paragraphs.Select(p => p with { Text = Edited(p.Text, random) })] };
        (_old, _new) = (new ComparisonSide("old", old), new ComparisonSide("new", @new));
        (_oldText, _newText) = (ReadingText.Of(old), ReadingText.Of(@new));
    }

    [Benchmark]
    public Comparison OpenDrucksache() => Comparer.Compare(_old, _new);

    [Benchmark(Baseline = true)]
    public object DiffPlexWords() => Differ.Instance.CreateDiffs(_oldText, _newText, false, false, new WordChunker());

    private Paper Paper(Func<IEnumerable<string>> words) => new()
    {
        Paragraphs = [.. Enumerable.Range(0, Paragraphs).Select(_ => new Paragraph("", ParagraphKind.Paragraph, null, string.Join(' ', words()) + "."))],
    };

    private string Edited(string text, Random random) =>
        string.Join(' ', text.Split(' ').Select(w => random.NextDouble() < Changed ? Word(random) : w));

    /// <summary>Few words are frequent, most are rare, as in a real text.</summary>
    private static string Word(Random random) => $"wort{(int)(4000 * Math.Pow(random.NextDouble(), 3))}";
}
