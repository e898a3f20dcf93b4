using System.Text;
using BenchmarkDotNet.Attributes;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Benchmarks;

/// <summary>
/// The whole reading of a DIP text, one core. Twice the pages should take twice the time: the slope over
/// <see cref="Megabytes"/> is the throughput.
/// </summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private byte[] _paper = [];

    /// <summary>How long the paper is.</summary>
    [Params(1, 2, 4, 8)]
    public int Megabytes { get; set; }

    /// <summary>Sets an invented motion of that length as DIP sets it.</summary>
    [GlobalSetup]
    public void Set()
    {
        var text = new StringBuilder("Deutscher Bundestag Drucksache 99/1 \n99. Wahlperiode 01.02.2026 \nAntrag \nder Fraktion Die Probe \nEin langer Titel \nDer Bundestag wolle beschließen: \n");
        for (var item = 1; text.Length < Megabytes << 20; item++)
        {
            text.Append(item % 900 + 1).Append(". die Beförderung erfundener Güter auf erfundenen Strecken (vgl. www.example.org/a-b) zu \nfördern, insbesondere durch Verkehrs-\nund Tarifverbünde der Länder nach § 5 Absatz 3 des \nGesetzes;\n");
            if (item % 12 == 0)
            {
                text.Append("V\norabfassung – w\nird durch die lektorierte Fassung ersetzt.\n");
            }
        }

        _paper = Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Bytes to Paper.</summary>
    [Benchmark]
    public Paper Read() => PaperReader.Read(_paper);
}
