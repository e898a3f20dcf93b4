using System.Diagnostics;
using System.IO.Abstractions;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Benchmarks.Archive;

/// <summary>Validation with all digests against sha512sum over the same files, all those of the storage root, both from the cache of the system.</summary>
internal static class FixityFigures
{
    /// <summary>Bytes a second and processor, all processors at work: of the validator, which computes sha512 and sha256, and of sha512sum.</summary>
    public static (double Ours, double Peer) Measure(string folder, int objects, int bytesPerObject)
    {
        Make(folder, objects, bytesPerObject);
        var files = Directory.EnumerateFiles(Places(folder).Root, "*", SearchOption.AllDirectories).ToList();
        var list = Path.Combine(folder, "list");
        File.WriteAllText(list, string.Join('\0', files));
        var bytes = (double)files.Sum(file => new FileInfo(file).Length);
        for (var round = 0; round < 5; round++)
        {
            Validate(folder);
        }

        var (ours, peer) = (new List<double>(), new List<double>());
        for (var round = 0; round < 5; round++)
        {
            ours.Add(Seconds(() => Validate(folder)));
            peer.Add(Seconds(() => Sum(list, Math.Max(1, files.Count / (8 * Environment.ProcessorCount)))));
        }

        Directory.Delete(folder, recursive: true);
        return (bytes / ours.Order().ElementAt(2) / Environment.ProcessorCount, bytes / peer.Order().ElementAt(2) / Environment.ProcessorCount);
    }

    private static void Make(string folder, int objects, int bytesPerObject)
    {
        using var writer = StorageWriter.Open(new FileSystem(), Places(folder), Durability.None);
        using var group = writer.BeginGroup();
        var bytes = new byte[bytesPerObject];
        for (var n = 0; n < objects; n++)
        {
            new Random(n).NextBytes(bytes);
            group.Add(new VersionDraft
            {
                ObjectId = $"urn:example:{n}",
                ExpectedHead = 0,
                Put = new Dictionary<string, Content> { ["v1/paper.pdf"] = Content.Of(bytes.ToArray(), "sha256") },
                Message = "captured",
                User = new User("A benchmark", "urn:example"),
                Created = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
            });
        }

        group.Commit();
    }

    private static StoragePlaces Places(string folder) => new(Path.Combine(folder, "root"), Path.Combine(folder, "work"));

    private static void Validate(string folder)
    {
        if (new Validator(new FileSystem()).ValidateRoot(Places(folder).Root).Any(report => !report.IsValid))
        {
            throw new InvalidOperationException("damaged");
        }
    }

    private static void Sum(string list, int filesAtOnce)
    {
        using var sum = Process.Start(new ProcessStartInfo("sh", ["-c", $"xargs -0 -n {filesAtOnce} -P {Environment.ProcessorCount} -a '{list}' sha512sum > /dev/null"]))!;
        sum.WaitForExit();
    }

    private static double Seconds(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    }
}
