using System.Text;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Tests.Reading;

public sealed class TroubleTests
{
    private static string Refusal(byte[] bytes) => Assert.Throws<TroubleException>(() => PaperReader.Read(bytes))!.Message;

    [Test]
    public void Nothing_at_all_is_refused() => Assert.That(Refusal([]), Does.Contain("empty"));

    [Test]
    public void White_space_alone_is_refused() => Assert.That(Refusal(" \n\t \n"u8.ToArray()), Does.Contain("empty"));

    [Test]
    public void Binary_rubbish_is_refused() => Assert.That(Refusal([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3]), Does.Contain("neither text nor PDF"));

    [Test]
    public void What_is_longer_than_any_paper_is_refused() => Assert.That(Refusal(new byte[(32 << 20) + 1]), Does.Contain("33 MiB").And.Not.Contain("\n"));

    [Test]
    public void A_cut_off_PDF_is_refused_in_one_line() => Assert.That(Refusal("%PDF-1.7\n1 0 obj\n<<"u8.ToArray()), Does.Contain("damaged").And.Not.Contain("\n"));

    [Test]
    public void A_text_that_is_no_Drucksache_is_read_with_a_warning()
    {
        var paper = Papers.Read("Liebe Oma,\n\nmir geht es gut.\n\nDein Enkel");
        Assert.That((paper.Drucksachetyp, paper.Paragraphs.Count, paper.Warnings.Count), Is.EqualTo(((string?)null, 3, 1)));
    }

    [Test]
    public void Windows_1252_is_recognised_and_said()
    {
        var paper = PaperReader.Read(Encoding.Latin1.GetBytes("Gr\u00FC\u00DFe \x96 aus K\u00F6ln"));
        Assert.That((ReadingText.Of(paper), paper.Warnings[0]), Is.EqualTo(("Grüße – aus Köln", "The bytes are not UTF-8 and were read as Windows-1252.")));
    }

    [Test]
    public void A_wrong_join_is_named_and_left_as_it_stands()
    {
        var paper = Papers.Read(Papers.With("Es geht um sicherheitsoder verteidigungspolitische Fragen."));
        Assert.That((paper.Paragraphs[^1].Text, paper.Warnings.Single()), Is.EqualTo(("Es geht um sicherheitsoder verteidigungspolitische Fragen.",
            "\"sicherheitsoder\" seems to be \"sicherheits- oder\", joined before it came here.")));
    }

    [Test]
    public void A_head_dated_before_the_signature_is_named() =>
        Assert.That(Papers.Read("Deutscher Bundestag Drucksache 98/1 \n98. Wahlperiode 03.05.2025 \n" + Papers.With("Text. \nBerlin, den 3. Juni 2025 \nAda Muster und Fraktion")).Warnings,
            Is.EqualTo(new[] { "The head is dated 2025-05-03, before the signature of 2025-06-03." }));

    [Test]
    public void Decomposed_umlauts_are_composed() => Assert.That(Papers.ReadText("Gru\u0308ße"), Is.EqualTo("Grüße"));

    [Test]
    public void A_byte_order_mark_is_no_text() => Assert.That(Papers.ReadText("\uFEFFAntrag"), Is.EqualTo("Antrag"));

    [Test]
    public void UTF_8_is_not_taken_for_Windows_1252() => Assert.That(Papers.Read("Größe – groß").Warnings, Has.None.Contains("Windows-1252"));

    [Test]
    public void A_single_NUL_is_refused() => Assert.That(Refusal(Encoding.UTF8.GetBytes(Papers.With("Ein\0Satz."))), Does.Contain("neither text nor PDF"));

    [Test]
    public void A_lone_surrogate_in_UTF_16_becomes_the_sign_for_what_cannot_be_read() =>
        Assert.That(ReadingText.Of(PaperReader.Read([0xFF, 0xFE, .. "Ein "u8.ToArray().SelectMany(b => new byte[] { b, 0 }), 0x00, 0xD8, (byte)'!', 0])), Is.EqualTo("Ein \uFFFD!"));

    [Test]
    public void Surrogates_as_bytes_are_no_UTF_8() =>
        Assert.That(PaperReader.Read([.. "Ein "u8, 0xED, 0xA0, 0x80]).Warnings, Has.Some.Contains("Windows-1252"));

    [TestCase(2)]
    [TestCase(100, Explicit = true, Category = "Long")]
    public void A_line_of_megabytes_is_read(int megabytes) =>
        Assert.That(Papers.ReadText(string.Concat(Enumerable.Repeat("Wort ", megabytes * 200_000))), Has.Length.EqualTo((megabytes * 1_000_000) - 1));

    [TestCase(2)]
    [TestCase(100, Explicit = true, Category = "Long")]
    public void A_word_of_megabytes_is_read(int megabytes) =>
        Assert.That(Papers.ReadText(string.Concat(Enumerable.Repeat("Wa1.", megabytes * 250_000))), Has.Length.EqualTo(megabytes * 1_000_000));

    [TestCase(10_000)]
    [TestCase(1_000_000, Explicit = true, Category = "Long")]
    public void Items_in_items_are_read_one_by_one(int count) =>
        Assert.That(Papers.Texts(string.Concat(Enumerable.Range(0, count).Select(i => NestedLabels[i % NestedLabels.Length] + "Punkt;\n\n"))).Count(text => text.EndsWith(" Punkt;", StringComparison.Ordinal)),
            Is.EqualTo(count));

    private static readonly string[] NestedLabels = ["I. ", "1. ", "a) ", "aa) "];
}
