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
    public void A_line_of_ten_megabytes_is_read() =>
        Assert.That(Papers.ReadText(string.Concat(Enumerable.Repeat("Wort ", 2_000_000))), Has.Length.EqualTo(10_000_000 - 1));

    [Test]
    public void A_hundred_thousand_items_are_read() =>
        Assert.That(Papers.Read(string.Concat(Enumerable.Range(0, 100_000).Select(i => $"{"Ia1("[i % 4]}. x;\n"))).Paragraphs, Is.Not.Empty);
}
