using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenDrucksache.Benchmarks.Performance;

/// <summary>Two Slurm nodes on this machine against one; nothing where Slurm cannot be started.</summary>
internal static partial class ShardSection
{
    public static IEnumerable<Figure> Measure(Bench bench)
    {
        var said = Run.Of("sh", "-c", $"command -v slurmctld > /dev/null && tests/slurm/run '{bench.Fresh("slurm")}' '{bench.Tool}' '{CorpusPapers.Files.First().DirectoryName}' measure || true").Out;
        if (Nodes().Match(said) is not { Success: true } nodes)
        {
            yield break;
        }

        double Number(int group) => double.Parse(nodes.Groups[group].Value, CultureInfo.InvariantCulture);
        yield return new Figure("shards", "16 shards on two nodes of one core each: speed", "releases an hour", 3600 / Number(2), ">= 1.8")
        {
            Peer = "one node",
            Theirs = 3600 / Number(1),
            Ratio = (Number(1) / Number(2), Number(1) / Number(2)),
        };
    }

    [GeneratedRegex("one node: ([0-9.]+) s, two nodes: ([0-9.]+) s")]
    private static partial Regex Nodes();
}
