using System.Text;
using OpenDrucksache.Dip;

namespace OpenDrucksache.Tests.Dip;

public sealed class DipDocumentTests
{
    private const string Document = """
        {"titel":"Ein Muster","id":"7","dokumentnummer":"99/1","text":"Deutscher Bundestag","fundstelle":{"pdf_url":"https://example.org/9900001.pdf","id":"7"}}
        """;

    [Test]
    public void One_document_is_read() =>
        Assert.That(Parse(Document).Single().Text, Is.EqualTo("Deutscher Bundestag"));

    [TestCase(@"Ein \ud800 Satz", "Ein \uFFFD Satz")]
    [TestCase(@"Ein \uDC00\uD83D Satz", "Ein \uFFFD\uFFFD Satz")]
    [TestCase(@"Ein \uD83D\uDE00 Satz", "Ein 😀 Satz")]
    [TestCase(@"Ein \\ud800 Satz", @"Ein \ud800 Satz")]
    [TestCase(@"Ende \uD83D", "Ende \uFFFD")]
    public void Half_a_character_in_the_text_becomes_the_sign_for_what_cannot_be_read(string json, string text) =>
        Assert.That(Parse($$"""{"id":"7","dokumentnummer":"99/1","text":"{{json}}"}""").Single().Text, Is.EqualTo(text));

    [Test]
    public void Half_a_character_beside_the_text_does_not_hide_the_paper() =>
        Assert.That(Parse("""{"id":"7","dokumentnummer":"99/1","text":"Ein Satz","titel":"Ein \ud800"}""").Single().Text, Is.EqualTo("Ein Satz"));

    [Test]
    public void A_page_of_documents_is_read() =>
        Assert.That(Parse($$"""{"numFound":2,"cursor":"x","documents":[{{Document}},{{Document}}]}"""), Has.Count.EqualTo(2));

    [Test]
    public void The_address_of_the_PDF_is_found() =>
        Assert.That(Parse(Document).Single().PdfUrl, Is.EqualTo(new Uri("https://example.org/9900001.pdf")));

    [Test]
    public void A_document_without_a_text_has_none_yet() =>
        Assert.That(Parse("""{"id":"7","dokumentnummer":"99/1"}""").Single().Text, Is.Null);

    [Test]
    public void The_record_does_not_depend_on_the_order_of_the_keys() =>
        Assert.That(
            Parse("""{"id":"7","dokumentnummer":"99/1","a":{"c":1,"b":2}}""").Single().Record,
            Is.EqualTo(Parse("""{ "a":{"b":2, "c":1}, "dokumentnummer":"99/1", "id":"7" }""").Single().Record));

    [Test]
    public void The_record_leaves_out_the_text_only() =>
        Assert.That(
            Encoding.UTF8.GetString(Parse(Document).Single().Record),
            Is.EqualTo("""{"dokumentnummer":"99/1","fundstelle":{"id":"7","pdf_url":"https://example.org/9900001.pdf"},"id":"7","titel":"Ein Muster"}"""));

    [Test]
    public void A_number_of_the_Bundesrat_is_no_number_of_the_Bundestag() =>
        Assert.That(Parse("""{"id":"7","dokumentnummer":"228/1/25"}""").Single().Dokumentnummer, Is.Null);

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("{\"documents\":[1]}")]
    [TestCase("{\"id\":7,\"dokumentnummer\":\"99/1\"}")]
    [TestCase("{\"id\":\"7\"")]
    public void Other_JSON_is_not_DIPs(string json) =>
        Assert.That(DipDocument.TryParse(Encoding.UTF8.GetBytes(json)), Is.Null);

    [Test]
    public void JSON_that_is_nested_too_deep_is_not_DIPs() =>
        Assert.That(DipDocument.TryParse(Encoding.UTF8.GetBytes(new string('[', 100_000))), Is.Null);

    private static IReadOnlyList<DipDocument> Parse(string json) => DipDocument.TryParse(Encoding.UTF8.GetBytes(json))!;
}
