using System.Text;

namespace OpenDrucksache.Tests;

public sealed class ShowCommandTests : ToolInFolder
{
    private static readonly string Draft = Path.Combine(Tool.Data, "2026-07-07", "99-101.txt");

    [Test]
    public void A_paper_as_JSON_has_the_fields_of_the_contract() =>
        Assert.That(
            Tool.Run(_folder.Path, "show", Draft, "--json").Json[0].EnumerateObject().Select(p => p.Name),
            Is.SupersetOf(new[]
            {
                "type", "dokumentnummer", "neu", "wahlperiode", "drucksachetyp", "datum", "titel", "urheber", "bezug", "art", "notice",
                "paragraphs", "ort", "unterschrift_datum", "unterzeichner", "vorgeschlagen", "warnings",
            }));

    [Test]
    public void The_texts_of_the_spans_are_the_input() =>
        Assert.That(
            string.Concat(Tool.Run(_folder.Path, "show", Draft, "--format", "spans").Json.Select(span => span.GetProperty("text").GetString())),
            Is.EqualTo(File.ReadAllText(Draft).Normalize(NormalizationForm.FormC)));

    [Test]
    public void Raw_bytes_are_given_out_as_they_are()
    {
        Tool.Run(_folder.Path, "capture", Tool.Data);
        var pdf = Path.Combine(Tool.Data, "2026-07-07", "9900104.pdf");
        Shell.Run(_folder.Path, $"dotnet '{Tool.Path}' show 99/104@v1 --format raw > out.pdf");
        Assert.That(File.ReadAllBytes(_folder["out.pdf"]), Is.EqualTo(File.ReadAllBytes(pdf)));
    }

    [Test]
    public void A_folder_is_shown_as_one_stream_in_order() =>
        Assert.That(
            Tool.Run(_folder.Path, "show", Tool.Data, "--json").Json.Select(paper => paper.GetProperty("source").GetString()),
            Is.EqualTo(Directory.EnumerateFiles(Tool.Data, "*", SearchOption.AllDirectories)
                .Where(file => !file.EndsWith(".md", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)));

    [Test]
    public void The_text_shown_is_read_again_as_the_same_text()
    {
        var text = Tool.Run(_folder.Path, "show", Draft).Out;
        Assert.That(Tool.RunWith(_folder.Path, Encoding.UTF8.GetBytes(text), "show", "-").Out, Is.EqualTo(text));
    }

    [Test]
    public void A_folder_with_nothing_but_notes_shows_nothing()
    {
        File.WriteAllText(_folder["notes.md"], "Eine Notiz.");
        File.WriteAllText(_folder["other.json"], "{\"a\":1}");
        var run = Tool.Run(_folder.Path, "show", ".");
        Assert.That((run.ExitCode, run.Out, run.Error), Is.EqualTo((0, "", "")));
    }

    [Test]
    public void Raw_bytes_of_a_folder_are_those_of_its_papers()
    {
        File.WriteAllText(_folder["notes.md"], "Eine Notiz.");
        File.Copy(Draft, _folder["paper.txt"]);
        Assert.That(Tool.Run(_folder.Path, "show", ".", "--format", "raw").Out, Is.EqualTo(File.ReadAllText(Draft)));
    }

    [TestCase("markdown", "# Erfundenes Muster")]
    [TestCase("outline", "[heading] Antrag")]
    public void Each_format_shows_the_paper(string format, string part) =>
        Assert.That(Tool.Run(_folder.Path, "show", Draft, "--format", format).Out, Does.Contain(part));

    [Test]
    public void Quiet_notes_in_a_folder_are_no_trouble() =>
        Assert.That(Tool.Run(_folder.Path, "show", Tool.Data).ExitCode, Is.Zero);
}
