using System.Diagnostics;
using System.Globalization;
using System.IO.Abstractions;
using OpenDrucksache.Archive;
using OpenDrucksache.FakeDip;
using OpenDrucksache.Reading;
using OpenDrucksache.Refreshing;

namespace OpenDrucksache.Benchmarks.Refreshing;

/// <summary>
/// What a run of the job costs that finds nothing new, on a made archive whose open papers all lie on a host on loopback: the
/// whole process is held against a bare loop that sends the same requests.
/// </summary>
internal static class QuietNight
{
    private const int OneIn = 10;

    /// <summary>
    /// Fills the archive with what the host has, runs the job once more and prints the figures of that run; then those of a run
    /// that is to look at one open paper in ten only, for what is spent on each look and what on all nights.
    /// </summary>
    public static async Task Measure(string archive, string program)
    {
        await using var host = FakeHost.Start();
        var reader = ArchiveReader.Open(new FileSystem(), archive);
        foreach (var number in reader.Entries(PaperReader.Brief, onlyOpen: true).Select(entry => entry.Id.Dokumentnummer!.Value.ToString()))
        {
            host.World.Add(number).Publish(InventedPaper.Draft(number, "Die Probe wird geprobt."), new(2026, 7, 7, 8, 0, 0, TimeSpan.Zero))
                .Text = InventedPaper.DraftText(number, "Die Probe wird geprobt.");
        }

        var key = Path.Combine(archive, "..", "quiet-night.key");
        await File.WriteAllTextAsync(key, FakeHost.Key);
        string[] refresh = ["refresh", "--archive", archive, "--key-file", key, "--dip-url", $"{host.Dip}", "--pdf-url", $"{host.Address}", "--pause", "0", "--quiet"];
        Run("fill", program, refresh);
        await Night("nothing new", host, program, refresh);
        var memory = new StateFile(new FileSystem(), archive);
        var before = memory.Load();
        memory.Save(before with { Watched = [.. before.Watched.Select((paper, n) => n % OneIn == 0 ? paper : paper with { Since = DateTimeOffset.UnixEpoch })] });
        await Night($"nothing new, one in {OneIn} due", host, program, refresh);
        memory.Save(before);
        Run("status", program, ["status", "--archive", archive, "--quiet"]);
        File.Delete(key);
    }

    private static async Task Night(string name, FakeHost host, string program, string[] arguments)
    {
        host.Requests.Clear();
        var whole = Run(name, program, arguments);
        var requests = host.Requests.ToList();
        var bare = await Repeat(host.Address, requests);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {requests.Count} requests, {whole:F2} s; a bare loop of them {bare:F2} s; beside the requests {whole - bare:F2} s"));
    }

    private static double Run(string name, string program, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/time", ["-f", $"{name}: %e s, %U s user, %S s system, %M kB", program, .. arguments]))!;
        process.WaitForExit();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: exit code {process.ExitCode}"));
        return watch.Elapsed.TotalSeconds;
    }

    private static async Task<double> Repeat(Uri host, IReadOnlyList<FakeRequest> requests)
    {
        using var client = new HttpClient { BaseAddress = host };
        var watch = Stopwatch.StartNew();
        foreach (var request in requests)
        {
            var query = string.Join('&', request.Query.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));
            using var message = new HttpRequestMessage(HttpMethod.Get, $"{request.Path}?{query}");
            foreach (var header in new[] { "Authorization", "If-None-Match" }.Where(name => request.Header(name) is not null))
            {
                message.Headers.TryAddWithoutValidation(header, request.Header(header));
            }

            using var answer = await client.SendAsync(message);
            await answer.Content.ReadAsByteArrayAsync();
        }

        return watch.Elapsed.TotalSeconds;
    }
}
