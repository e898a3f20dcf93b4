using System.Diagnostics;
using System.IO.Abstractions;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Benchmarks.Archive;

/// <summary>
/// How many commits a second: singly, in groups, and by a bare loop that writes the very same files with the same flushes and
/// renames and does nothing else.
/// </summary>
internal static class CommitFigures
{
    private const int GroupSize = 100;

    /// <summary>Commits a second of each kind, in rounds that take turns so that none has the disk to itself; the median round of each.</summary>
    public static (double Single, double Bare, double Group, long Flushes, long BareFlushes) Measure(string folder, int commits, int rounds)
    {
        var (single, bare, group) = (new List<double>(), new List<double>(), new List<double>());
        var (flushes, bareFlushes) = (0L, 0L);
        for (var round = 0; round < rounds; round++)
        {
            var (s, b, g) = (Path.Combine(folder, $"single{round}"), Path.Combine(folder, $"bare{round}"), Path.Combine(folder, $"group{round}"));
            var counting = new CountingDurability();
            using (var writer = StorageWriter.Open(new FileSystem(), new StoragePlaces(Path.Combine(s, "root"), Path.Combine(s, "work")), counting))
            {
                counting.Count = 0;
                single.Add(Rate(commits, n => writer.Commit(Draft(n))));
                flushes = counting.Count;
            }

            var loop = new BareLoop(Path.Combine(s, "root"), b);
            bare.Add(Rate(commits, loop.Commit));
            bareFlushes = loop.Flushes;
            using (var writer = StorageWriter.Open(new FileSystem(), new StoragePlaces(Path.Combine(g, "root"), Path.Combine(g, "work"))))
            {
                group.Add(Rate(commits / GroupSize, n => CommitGroup(writer, n)) * GroupSize);
            }

            Array.ForEach([s, b, g], made => Directory.Delete(made, recursive: true));
        }

        return (Median(single), Median(bare), Median(group), flushes, bareFlushes);
    }

    private static void CommitGroup(StorageWriter writer, int n)
    {
        using var group = writer.BeginGroup();
        foreach (var i in Enumerable.Range(n * GroupSize, GroupSize))
        {
            group.Add(Draft(i));
        }

        group.Commit();
    }

    private static VersionDraft Draft(int n)
    {
        var bytes = new byte[30_000];
        new Random(n).NextBytes(bytes);
        return new VersionDraft
        {
            ObjectId = $"urn:example:{n}",
            ExpectedHead = 0,
            Put = new Dictionary<string, Content> { ["v1/paper.pdf"] = Content.Of(bytes, "sha256"), ["v1/record.json"] = Content.Of(bytes.AsMemory(0, 500)) },
            Message = "captured",
            User = new User("A benchmark", "urn:example"),
            Created = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
        };
    }

    private static double Rate(int count, Action<int> work)
    {
        var watch = Stopwatch.StartNew();
        for (var n = 0; n < count; n++)
        {
            work(n);
        }

        return count / watch.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private sealed class CountingDurability : IDurability
    {
        public long Count { get; set; }

        public bool FlushesVolumes => Durability.Disk.FlushesVolumes;

        public void Flush(Stream stream)
        {
            Count++;
            Durability.Disk.Flush(stream);
        }

        public void FlushDirectory(string path)
        {
            Count++;
            Durability.Disk.FlushDirectory(path);
        }

        public void FlushVolume(string path) => Durability.Disk.FlushVolume(path);
    }
}
