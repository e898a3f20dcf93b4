using System.Diagnostics;
using System.Text;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Fuzzing;

/// <summary>Reads mutated papers. No exception but trouble, no hang, every character accounted for; most read again the same.</summary>
internal static class ReadingFuzzer
{
    private const int BatchSize = 250;
    private const int MostFindings = 100;

    private const long MostAllocated = 1 << 20;
    private const long MostAllocatedPerByte = 1000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>Reads so many inputs on all cores; gives how many broke a rule. What broke one is written to <c>fuzz-findings/</c>.</summary>
    public static int Run(long inputs, int seed, TextWriter output)
    {
        var seeds = Corpus.Seeds();
        var (broken, sum, watch) = (0, new Tally(), Stopwatch.StartNew());
        var batches = Enumerable.Range(0, (int)((inputs + BatchSize - 1) / BatchSize));
        foreach (var (tally, findings) in OrderedParallel.Select(batches, batch => Batch(seeds, seed, batch, Math.Min(BatchSize, inputs - (long)batch * BatchSize))))
        {
            sum.Add(tally);
            foreach (var (name, input, complaint) in findings.Where(_ => broken++ < MostFindings))
            {
                Directory.CreateDirectory("fuzz-findings");
                File.WriteAllBytes(Path.Combine("fuzz-findings", name + ".bin"), input);
                output.WriteLine($"{name}: {complaint}");
            }
        }

        output.WriteLine($"{inputs} inputs, {sum.Bytes / 1e6:F1} MB, {watch.Elapsed.TotalSeconds:F0} s, {sum.Refused} refused, {sum.Restless} read otherwise when read again, {broken} broken, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB");
        return broken;
    }

    /// <summary>Each batch has a chance of its own, so that what is found does not hang on the number of cores.</summary>
    private static (Tally Tally, List<(string Name, byte[] Input, string Complaint)> Findings) Batch(IReadOnlyList<byte[]> seeds, int seed, int batch, long count)
    {
        var mutator = new Mutator(seeds, new Random(unchecked((seed * 1_000_003) + batch)));
        var (tally, findings) = (new Tally(), new List<(string, byte[], string)>());
        for (var i = 0; i < count; i++)
        {
            var input = mutator.Next();
            tally.Bytes += input.Length;
            if (Complaint(input, tally) is { } complaint)
            {
                findings.Add(($"{seed}-{batch}-{i}", input, complaint));
            }
        }

        return (tally, findings);
    }

    /// <summary>What is wrong with the reading of the input; null if nothing is.</summary>
    public static string? Complaint(byte[] input, Tally tally)
    {
        var (time, bytes) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        try
        {
            var account = PaperReader.Examine(input);
            var (taken, allocated) = (Environment.CpuUsage.TotalTime - time, GC.GetAllocatedBytesForCurrentThread() - bytes);
            return taken > Longest ? $"slow: {taken}"
                : allocated > MostAllocated + (MostAllocatedPerByte * input.Length) ? $"greedy: {allocated} bytes for {input.Length}"
                : Proof.Broken(account) ?? Again(account.Paper, tally);
        }
        catch (TroubleException)
        {
            tally.Refused++;
            return null;
        }
#pragma warning disable CA1031 // Any other exception is the finding.
        catch (Exception e)
        {
            return e.ToString();
        }
#pragma warning restore CA1031
    }

    private static string? Again(Paper paper, Tally tally)
    {
        var text = ReadingText.Of(paper);
        tally.Restless += text.Length == 0 || ReadingText.Of(PaperReader.Read(Encoding.UTF8.GetBytes(text))) == text ? 0 : 1;
        return null;
    }

    /// <summary>What was counted on the way.</summary>
    internal sealed class Tally
    {
        public long Bytes { get; set; }

        public long Refused { get; set; }

        public long Restless { get; set; }

        public void Add(Tally other) => (Bytes, Refused, Restless) = (Bytes + other.Bytes, Refused + other.Refused, Restless + other.Restless);
    }
}
