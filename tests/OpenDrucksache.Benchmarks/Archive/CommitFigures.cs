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

    /// <summary>
    /// Commits a second of each kind, in rounds that take turns so that none has the disk to itself; the median round of each.
    /// What is to be written is made before; a round that warms up does not count; nothing is deleted before the end.
    /// </summary>
    public static (double Single, double Bare, double Group) Measure(string folder, int commits, int rounds)
    {
        var place = QuickPlace(folder);
        var drafts = Enumerable.Range(0, commits).Select(Draft).ToArray();
        var measured = Enumerable.Range(0, rounds + 1)
            .Select(round => Round(Path.Combine(place, $"round{round}"), round == 0 ? drafts[..GroupSize] : drafts))
            .Skip(1)
            .ToList();
        Directory.Delete(folder, recursive: true);
        return (
            Median(measured.Select(round => round.Single)),
            Median(measured.Select(round => round.Bare)),
            Median(measured.Select(round => round.Group)));
    }

    /// <summary>
    /// Whenever ext4 makes a file it goes over the inodes of the group of blocks that were freed in the last minutes, and after a run of tests that
    /// takes longer than all else. Folders below one with this mark are spread over the groups: one where nothing was deleted of late.
    /// </summary>
    private static string QuickPlace(string folder)
    {
        Directory.CreateDirectory(folder);
        using (var mark = Process.Start(new ProcessStartInfo("chattr", ["+T", folder]) { RedirectStandardError = true })!)
        {
            mark.WaitForExit();
        }

        return Enumerable.Range(0, 20).Select(n => Path.Combine(folder, $"place{n}")).MinBy(place =>
        {
            Directory.CreateDirectory(place);
            var watch = Stopwatch.StartNew();
            for (var n = 0; n < 50; n++)
            {
                File.WriteAllBytes(Path.Combine(place, $"{n}"), []);
            }

            return watch.Elapsed;
        })!;
    }

    private static (double Single, double Bare, double Group) Round(string folder, VersionDraft[] drafts)
    {
        var counting = new CountingDurability();
        double single;
        using (var writer = Writer(folder, "single", counting))
        {
            counting.Count = 0;
            single = Rate(folder, drafts, draft => writer.Commit(draft));
        }

        var loop = new BareLoop(Path.Combine(folder, "single", "root"), Path.Combine(folder, "bare"));
        var bare = Rate(folder, [.. Enumerable.Range(0, drafts.Length)], loop.Commit);
        if (loop.Flushes != counting.Count)
        {
            throw new InvalidOperationException($"the bare loop flushes {loop.Flushes} times, the writer {counting.Count} times: they cannot be compared");
        }

        using (var writer = Writer(folder, "group", Durability.Disk))
        {
            var group = Rate(folder, [.. drafts.Chunk(GroupSize)], chunk => CommitGroup(writer, chunk)) * GroupSize;
            return (single, bare, group);
        }
    }

    private static StorageWriter Writer(string folder, string name, IDurability durability) =>
        StorageWriter.Open(new FileSystem(), new StoragePlaces(Path.Combine(folder, name, "root"), Path.Combine(folder, name, "work")), durability);

    private static void CommitGroup(StorageWriter writer, VersionDraft[] drafts)
    {
        using var group = writer.BeginGroup();
        Array.ForEach(drafts, group.Add);
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

    /// <summary>How often a second; what others have left to be written is written before.</summary>
    private static double Rate<T>(string folder, T[] items, Action<T> work)
    {
        using (var volume = Durability.Disk.OpenVolume(folder))
        {
            volume?.Flush();
        }

        var watch = Stopwatch.StartNew();
        Array.ForEach(items, work);
        return items.Length / watch.Elapsed.TotalSeconds;
    }

    private static double Median(IEnumerable<double> values) => Performance.Figure.Median(values);

    private sealed class CountingDurability : IDurability
    {
        public long Count { get; set; }

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

        public IVolume? OpenVolume(string path) => Durability.Disk.OpenVolume(path);
    }
}
