namespace OpenDrucksache.Tests;

/// <summary>A publish shared out over processes, and papers read line by line from a pipe.</summary>
public sealed class ShardCommandTests : ToolInFolder
{
    [Test]
    public void Plan_build_and_seal_make_the_release_of_publish()
    {
        Capture();
        Assert.That(Tool.Run(_folder.Path, "plan", "--out", "shared", "--json").Json[^1].GetProperty("shards").GetInt32(), Is.EqualTo(2));
        Assert.That(Tool.Run(_folder.Path, "build", "--out", "shared", "--shard", "1").ExitCode, Is.Zero);
        Assert.That(Tool.Run(_folder.Path, "build", "--out", "shared", "--shard", "2").ExitCode, Is.Zero);
        Assert.That(Tool.Run(_folder.Path, "seal", "--out", "shared").ExitCode, Is.Zero);
        Assert.That(Tool.Run(_folder.Path, "publish", "--out", "alone").ExitCode, Is.Zero);
        Assert.That(Contents("shared"), Is.EqualTo(Contents("alone")));
    }

    [Test]
    public void A_plan_without_pages_gives_none()
    {
        Capture();
        Tool.Run(_folder.Path, "plan", "--out", "shared", "--no-pages");
        Tool.Run(_folder.Path, "build", "--out", "shared", "--shard", "1");
        Tool.Run(_folder.Path, "build", "--out", "shared", "--shard", "2");
        Tool.Run(_folder.Path, "seal", "--out", "shared");
        Assert.That(Directory.GetFileSystemEntries(_folder["shared"]).Select(Path.GetFileName), Is.EqualTo(new[] { "data" }));
    }

    [Test]
    public void A_seal_without_its_shards_is_trouble()
    {
        Capture();
        Tool.Run(_folder.Path, "plan", "--out", "shared");
        var refused = Tool.Run(_folder.Path, "seal", "--out", "shared");
        Assert.That((refused.ExitCode, refused.Error), Is.EqualTo((2, "drucksache: shared: 2 of 2 shards are not built, or damaged: 1 (99/100 to 99/199), 2 (papers without a number). The last release stays. Run 'drucksache build --shard N' for each, then seal again\n")));
    }

    [Test]
    public void Papers_that_are_named_line_by_line_are_shown_in_their_order()
    {
        var lines = $"{{\"paper\":\"{Data("99-102.txt")}\"}}\n\n{{\"paper\":\"nothing.txt\"}}\n{{\"paper\":\"{Data("99-101.txt")}\"}}\n";
        var shown = Tool.RunWith(_folder.Path, System.Text.Encoding.UTF8.GetBytes(lines), "show", "--json", "-");
        Assert.That(shown.Json.Select(line => line.TryGetProperty("dokumentnummer", out var number) ? number.GetString() : line.GetProperty("type").GetString()), Is.EqualTo(new[] { "99/102", "error", "99/101" }));
    }

    [Test]
    public void A_line_that_fails_makes_the_batch_partly_done() =>
        Assert.That(Tool.RunWith(_folder.Path, "{\"paper\":\"nothing.txt\"}\n"u8.ToArray(), "show", "--json", "-").ExitCode, Is.EqualTo(3));

    [Test]
    public void Records_of_DIP_are_shown_line_by_line()
    {
        const string record = """{"id":"1","dokumentart":"Drucksache","drucksachetyp":"Antrag","dokumentnummer":"99/7","wahlperiode":99,"herausgeber":"BT","datum":"2026-07-01","titel":"Mehr Bänke","text":"Deutscher Bundestag Drucksache 99/7\n99. Wahlperiode 01.07.2026\nAntrag\n\nMehr Bänke\n\nDie Bänke sind alt."}""";
        var shown = Tool.RunWith(_folder.Path, System.Text.Encoding.UTF8.GetBytes($"{record}\n{record.Replace("99/7", "99/8", StringComparison.Ordinal)}\n"), "show", "--json", "-");
        Assert.That(shown.Json.Select(line => line.GetProperty("dokumentnummer").GetString()), Is.EqualTo(new[] { "99/7", "99/8" }));
    }

    [Test]
    public void One_document_on_standard_input_is_still_one_document()
    {
        var shown = Tool.RunWith(_folder.Path, File.ReadAllBytes(Data("9900104.pdf")), "show", "--json", "-");
        Assert.That(shown.Json[0].GetProperty("dokumentnummer").GetString(), Is.EqualTo("99/104"));
    }

    private static string Data(string name) => Path.Combine(Tool.Data, "2026-07-07", name);

    /// <summary>All that is published, with the pages.</summary>
    private Dictionary<string, string> Contents(string folder) =>
        Directory.GetFiles(_folder[folder], "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(_folder[folder], file), File: file))
            .Where(file => !file.Path.Contains(".publish", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => Convert.ToBase64String(File.ReadAllBytes(file.File)));

    private void Capture() => Assert.That(Tool.Run(_folder.Path, "capture", Path.Combine(Tool.Data, "2026-07-07")).ExitCode, Is.Zero);
}
