using System.Security.Cryptography;
using System.Text.Json;

namespace OpenDrucksache.Tests;

/// <summary>A PDF and DIP's text of it, which lost a hyphen and an "und" on the way.</summary>
public sealed class WitnessCommandTests : ToolInFolder
{
    private const string Pdf = "in/2026-07-28/9900104.pdf";
    private const string Json = "in/2026-07-30/99-104.json";

    [SetUp]
    public void MakeWitnesses()
    {
        var pdf = File.ReadAllBytes(Path.Combine(Tool.Data, "2026-07-28", "9900104.pdf"));
        _folder.Write(Pdf, pdf);
        var lines = Tool.Run(_folder.Path, "show", Pdf).Out.Split('\n').ToList();
        var longest = lines.IndexOf(lines.Where(line => line.Contains(" und ", StringComparison.Ordinal)).MaxBy(line => line.Length)!);
        lines[longest] = lines[longest].Replace(" und ", " ", StringComparison.Ordinal);
        _folder.Write(Json, JsonSerializer.Serialize(new
        {
            id = "1",
            dokumentnummer = "99/104",
            pdf_hash = Convert.ToHexStringLower(MD5.HashData(pdf)),
            text = $"{string.Join('\n', lines)}\nGesamtherstellung: Musterdruck, 99999 Musterstadt\nISSN 0722-8333\n",
        }));
    }

    [Test]
    public void The_text_is_said_to_have_joined_the_Fassung_of_its_PDF() =>
        Assert.That(
            Capture("in").Json.Select(line => (line.GetProperty("type").GetString(), Try(line, "fassung"), Try(line, "joined"))),
            Is.EqualTo(new[] { ("capture", "99/104@v1", "False"), ("capture", "99/104@v1", "True"), ("summary", null, "1") }));

    [TestCase(Pdf, Json)]
    [TestCase(Json, Pdf)]
    public void One_Fassung_is_listed_whichever_came_first(string first, string second)
    {
        Capture(first);
        Capture(second);
        Assert.That(Tool.Run(_folder.Path, "list", "--json").Json[0].GetProperty("fassungen").GetInt32(), Is.EqualTo(1));
    }

    [TestCase(Pdf, Json)]
    [TestCase(Json, Pdf)]
    public void A_dry_run_says_what_the_capture_then_does(string first, string second)
    {
        Capture(first);
        var rehearsed = Capture(second, "--dry-run");
        Assert.That(rehearsed.Out, Is.EqualTo(Capture(second).Out));
    }

    [Test]
    public void The_places_where_the_witnesses_disagree_are_shown()
    {
        Capture("in");
        var shown = Tool.Run(_folder.Path, "show", "99/104@v1", "--witnesses", "--json").Json.Single();
        Assert.That(shown.GetProperty("witnesses")[0].GetProperty("disagreements").GetInt32(), Is.Positive);
    }

    [Test]
    public void The_text_of_the_paper_comes_with_one_line_about_the_disagreement()
    {
        Capture("in");
        Assert.That(Tool.Run(_folder.Path, "show", "99/104").Error, Does.Match("^drucksache: 99/104@v1: its PDF and DIP's text of it disagree in words in .*--witnesses' shows them\n$"));
    }

    [Test]
    public void The_disagreement_is_a_warning_in_JSON()
    {
        Capture("in");
        Assert.That(
            Tool.Run(_folder.Path, "show", "99/104", "--json").Json[0].GetProperty("warnings").EnumerateArray().Last().GetString(),
            Does.Contain("disagree in words"));
    }

    [Test]
    public void A_Fassung_with_one_witness_says_so()
    {
        Capture(Pdf);
        Assert.That(Tool.Run(_folder.Path, "show", "99/104", "--witnesses").Out, Is.EqualTo("99/104@v1: has one witness only\n"));
    }

    [Test]
    public void A_file_has_no_other_witness() =>
        Assert.That(Tool.Run(_folder.Path, "show", Pdf, "--witnesses").ExitCode, Is.EqualTo(2));

    [Test]
    public void The_table_of_Fassungen_counts_the_disagreements()
    {
        Capture("in");
        var released = Tool.Run(_folder.Path, "publish", "--out", "out", "--json").Json[^1].GetProperty("folder").GetString()!;
        var rows = Shell.Run(_folder.Path, $"zcat '{released}'/json/fassungen/*.jsonl.gz");
        Assert.That(JsonDocument.Parse(rows).RootElement.GetProperty("disagreements").GetInt32(), Is.Positive);
    }

    private static string? Try(JsonElement line, string property) => line.TryGetProperty(property, out var value) ? value.ToString() : null;

    private ToolRun Capture(string path, params string[] flags) => Tool.Run(_folder.Path, ["capture", path, "--json", .. flags]);
}
