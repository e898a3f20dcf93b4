using System.Text.Json;
using System.Text.RegularExpressions;
using OpenDrucksache.Dip.Network;
using OpenDrucksache.FakeDip;
using OpenDrucksache.Tests;

namespace OpenDrucksache.Cli.Tests;

/// <summary>Every example of the help does what it shows, in a home that has what it names; a path from the root is one from that home.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public sealed class ExampleTests
{
    private const string Work = "var/lib/drucksachen";
    private static readonly string[] Readers = ["completions", "config", "diff", "list", "log", "serve", "show", "status", "verify"];

    private readonly TempFolder _prepared = new();
    private readonly FakeHost _host = FakeHost.Start();

    private static IEnumerable<string> Examples => CommandLine.Create(new HereTool(".").Host).Subcommands.OfType<ToolCommand>().SelectMany(command => command.Examples).Concat(ExamplesHelp.First).Distinct();

    [OneTimeSetUp]
    public void Prepare()
    {
        foreach (var (number, day, said) in new[] { ("21/8376", "07-07", "Die Probe beginnt."), ("21/8376", "07-28", "Die Probe ist zu Ende."), ("21/1234", "07-14", "Nichts weiter.") })
        {
            _prepared.Write($"papers/2026-{day}/{number.Replace('/', '-')}.txt", InventedPaper.DraftText(number, said));
        }

        _prepared.Write("papers/2026-07-15/ohne-nummer.txt", "Antrag" + InventedPaper.EditedText("21/1", "Ohne Nummer.").Split("Antrag")[1]);
        _prepared.Write("paper.txt", InventedPaper.EditedText("21/1234", "Alles weitere."));
        _prepared.Write("2107139.pdf", InventedPaper.Draft("21/7139", "Die Probe als PDF."));
        _prepared.Write("dip.key", FakeHost.Key);
        _prepared.Write("pairs.jsonl", """{"old":"21/8376@v1","new":"21/8376@v2"}""" + "\n");
        Shell.Run(Tool.Data, $"mkdir '{_prepared["data"]}' '{_prepared["out"]}' && cp --parents 2026-07-07/99-101.txt 2026-07-28/99-101.txt '{_prepared["data"]}'");
        Require(_prepared, "capture papers data");
        Require(_prepared, "publish --out out --no-pages");
        Require(_prepared, "capture paper.txt --seen 2026-08-04");
        Require(_prepared, "publish --out out --no-pages");
        Require(_prepared, "plan --out out --no-pages");
        for (var shard = 1; shard <= 3; shard++)
        {
            Require(_prepared, $"build --out out --shard {shard}");
        }

        _prepared.Write("records.jsonl", JsonSerializer.Serialize(new { id = "1", dokumentnummer = "21/1234", text = InventedPaper.EditedText("21/1234", "Ein Satz.") }) + "\n");
        Shell.Run(_prepared.Path, $"mkdir -p srv/www $(dirname {Work}) && ln -s . shared && ln -s ../archive srv/archive && ln -s ../../archive {Work} && ln -s out/data/releases out/data/deltas .");
        _host.World.Add("21/77").Publish(InventedPaper.Draft("21/77", "Die Probe wird geprobt."), DateTimeOffset.UtcNow.AddHours(-1));
    }

    [OneTimeTearDown]
    public async Task Remove()
    {
        _prepared.Dispose();
        await _host.DisposeAsync();
    }

    [TestCaseSource(nameof(Examples))]
    public void The_example_works(string example)
    {
        if (Readers.Contains(example.Split(' ')[0]))
        {
            Require(_prepared, example);
            return;
        }

        using var home = new TempFolder();
        Shell.Run(_prepared.Path, $"cp -r . '{home.Path}'");
        Require(home, example);
    }

    private void Require(TempFolder home, string line)
    {
        var run = Run(home, line);
        Assert.That(run.ExitCode, Is.AnyOf(ExitCode.Done, ExitCode.Different), $"{line}: {run.Error}");
    }

    private ToolRun Run(TempFolder home, string line)
    {
        var (command, input) = line.Split(" < ") is [var one, var file] ? (one, File.ReadAllBytes(home[file])) : (Regex.Replace(line, " >>? .*", ""), []);
        using var until = new CancellationTokenSource();
        if (command.StartsWith("serve", StringComparison.Ordinal))
        {
            until.CancelAfter(TimeSpan.FromSeconds(0.2));
        }

        var tool = new HereTool(home.Path)
        {
            Host = new HereTool(home.Path).Host with { OpenIn = () => new MemoryStream(input), OpenNetwork = NetworkAccess.Default, Interrupted = until.Token },
            Variables = { ["DIP_API_KEY"] = FakeHost.Key, ["DRUCKSACHE_REFRESH_DIP_URL"] = $"{_host.Dip}", ["DRUCKSACHE_REFRESH_PDF_URL"] = $"{_host.Address}", ["DRUCKSACHE_REFRESH_PAUSE"] = "0.001" },
        };
        return tool.Run([.. Words(home, command).Select(word => Here(home, word))]);
    }

    /// <summary>The words of a line as a shell would cut it, with the names that this home gave.</summary>
    private static IEnumerable<string> Words(TempFolder home, string line)
    {
        var releases = Directory.Exists(home["releases"]) ? Directory.GetDirectories(home["releases"]).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList() : [];
        var ids = Regex.Matches(line, "20[0-9-]{8}-[0-9a-f]{8}").Select(id => id.Value).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var (id, release) in ids.Zip(ids.Count == 1 ? releases.TakeLast(1) : releases))
        {
            line = line.Replace(id, release, StringComparison.Ordinal);
        }

        if (line.StartsWith("apply-delta", StringComparison.Ordinal))
        {
            Directory.Delete(home["releases", releases[^1]!], recursive: true);
        }

        var unnumbered = Directory.Exists(home["archive"]) ? Regex.Match(new HereTool(home.Path).Run("list", "--json").Out, "unnumbered/[0-9a-f]{12}").Value : "";
        line = Regex.Replace(line, "unnumbered/[0-9a-f]{12}", unnumbered).Replace("\"$SLURM_ARRAY_TASK_ID\"", "1", StringComparison.Ordinal);
        return Regex.Matches(line, """
            "([^"]*)"|'([^']*)'|([^ ]+)
            """.Trim()).Select(word => string.Concat(word.Groups.Values.Skip(1).Select(group => group.Value)));
    }

    private static string Here(TempFolder home, string word) =>
        word.EndsWith(".html", StringComparison.Ordinal) || Path.Exists(home[word.Trim('/').Split('/')[0]]) ? home[word.Trim('/')] : word;
}
