using System.Diagnostics;
using System.Text;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Fuzzing;

/// <summary>Reads mutated papers. No exception but trouble, no hang, every character accounted for; most read again the same.</summary>
internal static class ReadingFuzzer
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>Reads so many inputs; gives how many broke a rule. What broke one is written to <c>fuzz-findings/</c>.</summary>
    public static int Run(long inputs, int seed, TextWriter output)
    {
        var mutator = new Mutator(Seeds(), new Random(seed));
        var (broken, tally) = (0, new Tally());
        var bytes = 0L;
        var watch = Stopwatch.StartNew();
        for (var i = 0L; i < inputs; i++)
        {
            var input = mutator.Next();
            bytes += input.Length;
            if (Complaint(input, tally) is { } complaint && broken++ < 100)
            {
                Directory.CreateDirectory("fuzz-findings");
                File.WriteAllBytes(Path.Combine("fuzz-findings", $"{seed}-{i}.bin"), input);
                output.WriteLine($"{seed}-{i}: {complaint}");
            }
        }

        output.WriteLine($"{inputs} inputs, {bytes / 1e6:F1} MB, {watch.Elapsed.TotalSeconds:F0} s, {tally.Refused} refused, {tally.Restless} read otherwise when read again, {broken} broken, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB");
        return broken;
    }

    /// <summary>What is wrong with the reading of the input; null if nothing is.</summary>
    public static string? Complaint(byte[] input, Tally tally)
    {
        var before = Environment.CpuUsage.TotalTime;
        try
        {
            var account = PaperReader.Examine(input);
            return Environment.CpuUsage.TotalTime - before is var taken && taken > Longest ? $"slow: {taken}" : Proof.Broken(account) ?? Again(account.Paper, tally);
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

    /// <summary>The specimens of the project and the inputs that once broke a rule.</summary>
    private static List<byte[]> Seeds()
    {
        var root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "OpenDrucksache.sln")))
        {
            root = Path.GetDirectoryName(root);
        }

        var folders = new[] { "data", Path.Combine("tests", "OpenDrucksache.Fuzzing", "corpus") };
        return folders.Select(f => Path.Combine(root ?? ".", f)).Where(Directory.Exists)
            .SelectMany(f => Directory.GetFiles(f, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
            .Where(f => Path.GetExtension(f) is ".txt" or ".bin").Select(File.ReadAllBytes).Where(b => b.Length > 0).ToList();
    }

    /// <summary>What was counted on the way.</summary>
    internal sealed class Tally
    {
        public long Refused { get; set; }

        public long Restless { get; set; }
    }
}
