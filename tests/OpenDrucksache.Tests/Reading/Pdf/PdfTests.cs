using OpenDrucksache.Reading;

namespace OpenDrucksache.Tests.Reading.Pdf;

/// <summary>PDFs typeset from real papers, against what was typeset.</summary>
public sealed class PdfTests
{
    private static IEnumerable<(Paper Paper, System.Text.Json.JsonElement Truth)> All() =>
        from file in Directory.GetFiles(SharedData.Shared("pdfs"), "*.pdf").Order(StringComparer.Ordinal)
        let truth = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(file, ".json"))).RootElement
        select (PaperReader.Read(File.ReadAllBytes(file)), truth);

    [TestCase("dokumentnummer")]
    [TestCase("drucksachetyp")]
    [TestCase("titel")]
    [TestCase("art")]
    public void The_header_facts_are_those_typeset(string name) =>
        Assert.That(All().Where(p => Fact(p.Paper, name) != (p.Truth.GetProperty(name).GetString() ?? Reference(p.Truth))).Select(p => (p.Paper.Dokumentnummer, Fact(p.Paper, name))), Is.Empty);

    [Test]
    public void Nine_of_ten_paragraphs_are_those_typeset()
    {
        var (found, all) = (0, 0);
        foreach (var (paper, truth) in All())
        {
            var texts = paper.Paragraphs.Select(p => Bare(p.Text)).ToHashSet();
            var typeset = truth.GetProperty("paragraphs").EnumerateArray().Select(p => Bare(p.GetProperty("marker").GetString() + p.GetProperty("text").GetString())).ToList();
            (found, all) = (found + typeset.Count(texts.Contains), all + typeset.Count);
        }

        Assert.That(found, Is.AtLeast(all * 9 / 10));
    }

    [Test]
    public void Every_paragraph_knows_its_page() => Assert.That(All().SelectMany(p => p.Paper.Paragraphs).Where(p => p.Page is null or < 1), Is.Empty);

    /// <summary>What a paper without a line of title is called: by what it refers to, "Sammelübersicht 23 zu Petitionen".</summary>
    private static string Reference(System.Text.Json.JsonElement truth) =>
        truth.GetProperty("paragraphs").EnumerateArray().Single(p => p.GetProperty("kind").GetString() == "reference").GetProperty("text").GetString()!.Trim('–', ' ');

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string? Fact(Paper paper, string name) => name switch
    {
        "dokumentnummer" => paper.Dokumentnummer?.ToString(),
        "drucksachetyp" => paper.Drucksachetyp,
        "titel" => paper.Titel,
        _ => paper.Art.ToString().ToLowerInvariant(),
    };
}
