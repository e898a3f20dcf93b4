namespace OpenDrucksache.Ocfl.Tests.Crashes;

/// <summary>Loss of power at every moment of a writer's work, with every unflushed change kept or lost.</summary>
public sealed class PowerLossTests
{
    /// <summary>How many states are looked at after each operation.</summary>
    public enum Depth
    {
        Extremes,
        Some,
        Many,
    }

    [TestCase(Depth.Some)]
    [TestCase(Depth.Many, Explicit = true, Category = "Long")]
    public void After_a_loss_of_power_each_object_is_in_its_old_or_its_new_state(Depth depth)
    {
        var (bad, judged) = Enumerate(Record(), _ => true, depth, stopAtFirst: false);
        TestContext.Out.WriteLine($"{judged} states judged");

        Assert.That(bad.Take(5), Is.Empty);
    }

    [TestCase(7, Depth.Extremes)]
    [TestCase(1, Depth.Some, Explicit = true, Category = "Long")]
    public void With_one_flush_taken_out_bad_states_are_found(int every, Depth depth)
    {
        var log = Record();
        var flushes = log.Select(entry => entry.Operation).Where(operation => operation.IsFlush).Where((_, n) => n % every == 0).ToList();
        var needed = flushes.Where(flush => Enumerate(log, operation => !ReferenceEquals(operation, flush), depth, stopAtFirst: true).Bad.Count > 0).ToList();
        TestContext.Out.WriteLine($"{needed.Count} of {flushes.Count} flushes are needed; spare: {string.Join(", ", flushes.Except(needed).Select(flush => flush.Path))}");

        Assert.That(needed, Has.Count.GreaterThan(flushes.Count / 2));
    }

    [Test]
    public void With_all_flushes_taken_out_bad_states_are_found() =>
        Assert.That(Enumerate(Record(), operation => !operation.IsFlush, Depth.Extremes, stopAtFirst: true).Bad, Is.Not.Empty);

    private sealed record Entry(Operation Operation, IReadOnlyDictionary<string, HashSet<string>> Allowed);

    private static List<Entry> Record()
    {
        var log = new List<Entry>();
        var files = new ObservedFileSystem();
        Scenario? scenario = null;
        scenario = new Scenario(files);
        files.Listener = operation => log.Add(new Entry(operation, scenario.Allowed.ToDictionary(pair => pair.Key, pair => pair.Value.ToHashSet())));
        scenario.Run();
        return log;
    }

    private static (List<string> Bad, int Judged) Enumerate(List<Entry> log, Predicate<Operation> happens, Depth depth, bool stopAtFirst)
    {
        var disk = new JournaledDisk();
        disk.Feed(new Operation(OperationKind.CreateFolder, "/disk"));
        disk.Feed(new Operation(OperationKind.FlushVolume, "/disk"));
        var random = new Random(1);
        var bad = new List<string>();
        var judged = 0;
        for (var i = 0; i < log.Count; i++)
        {
            if (!happens(log[i].Operation))
            {
                continue;
            }

            disk.Feed(log[i].Operation);
            var allowed = log[Math.Min(i + 1, log.Count - 1)].Allowed;
            foreach (var isKept in Choices(disk.Pending, depth, random))
            {
                judged++;
                if (Aftermath.Judge(disk.AfterLoss(isKept), allowed) is { } problem)
                {
                    bad.Add($"after {i}, {log[i].Operation.Kind} {log[i].Operation.Path}: {problem}");
                    if (stopAtFirst)
                    {
                        return (bad, judged);
                    }
                }
            }
        }

        return (bad, judged);
    }

    /// <summary>None and all; or every choice where there are few; else each alone, all but each, and some by lot.</summary>
    private static IEnumerable<Func<int, bool>> Choices(int pending, Depth depth, Random random)
    {
        if (depth == Depth.Extremes)
        {
            return pending == 0 ? [_ => true] : [_ => false, _ => true];
        }

        if (pending <= (depth == Depth.Some ? 3 : 9))
        {
            return Enumerable.Range(0, 1 << pending).Select(mask => (Func<int, bool>)(n => (mask >> n & 1) == 1));
        }

        var one = depth == Depth.Some ? [.. Enumerable.Range(0, 4).Select(_ => random.Next(pending))] : Enumerable.Range(0, pending).ToList();
        var drawn = Enumerable.Range(0, depth == Depth.Some ? 4 : 200).Select(_ => random.NextInt64());
        return [
            _ => false,
            _ => true,
            .. one.Select(k => (Func<int, bool>)(n => n == k)),
            .. one.Select(k => (Func<int, bool>)(n => n != k)),
            .. drawn.Select(bits => (Func<int, bool>)(n => (bits >> (n % 60) & 1) == 1)),
        ];
    }
}
