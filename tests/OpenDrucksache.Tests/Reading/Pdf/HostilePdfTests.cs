using System.IO.Compression;
using System.Text;
using OpenDrucksache.Reading;
using static OpenDrucksache.Tests.Reading.Pdf.MadePdf;

namespace OpenDrucksache.Tests.Reading.Pdf;

/// <summary>PDFs that mean harm or came to harm: one clear line each.</summary>
internal sealed class HostilePdfTests
{
    private static readonly byte[] Good = Pages(Line(141, 700, "Ein Satz steht hier."));

    [Test]
    public void An_encrypted_PDF_is_said_to_be_encrypted()
    {
        const string encrypt = "/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O (01234567890123456789012345678901) /U (01234567890123456789012345678901) >> /ID [(0123456789012345) (0123456789012345)]";
        AssertTrouble(Pages([Line(141, 700, "Geheim.")], encrypt, ""), "encrypted");
    }

    [Test]
    public void A_head_without_a_body_is_damaged() => AssertTrouble("%PDF-1.4\n"u8.ToArray(), "damaged");

    [Test]
    public void Rubbish_behind_the_head_is_damaged()
    {
        var bytes = new byte[20_000];
        new Random(7).NextBytes(bytes);
        "%PDF-1.7\n"u8.CopyTo(bytes);
        AssertTrouble(bytes, "damaged");
    }

    [Test]
    public void A_lost_table_of_places_is_found_again()
    {
        var text = Encoding.Latin1.GetString(Good);
        var broken = Encoding.Latin1.GetBytes(text[..text.IndexOf("xref", StringComparison.Ordinal)] + "xref\n0 1\nrubbish\ntrailer << /Size 5 /Root 1 0 R >>\nstartxref\n99999999\n%%EOF");
        Assert.That(PaperReader.Read(broken).Paragraphs.Select(p => p.Text), Is.EqualTo(new[] { "Ein Satz steht hier." }));
    }

    [Test]
    public void Pages_that_hold_themselves_end() =>
        AssertEnds(File(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 2 /Kids [2 0 R 2 0 R] >>"], ""));

    [Test]
    public void Pages_that_are_their_own_parents_end() =>
        AssertEnds(File(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] /Parent 3 0 R >>", "<< /Type /Page /Parent 3 0 R >>"], ""));

    [Test]
    public void A_reference_to_itself_ends() => AssertEnds(File(["<< /Type /Catalog /Pages 2 0 R >>", "2 0 R"], ""));

    [Test]
    public void Ten_thousand_pages_are_too_many() =>
        AssertTrouble(Pages([.. Enumerable.Repeat("", 10_000)]), "10000 pages");

    [Test]
    public void Nested_arrays_end() => AssertEnds(Pages([new string('[', 200_000) + " TJ"], "", ""));

    [Test]
    public void Nested_dictionaries_end() => AssertEnds(Pages([""], string.Concat(Enumerable.Repeat("/A << ", 50_000)), ""));

    [Test]
    public void Forms_that_draw_ten_forms_each_end()
    {
        var objects = new List<string> { "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] /MediaBox [0 0 595 842] >>" };
        objects.Add("<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>");
        objects.Add(Stream("", "/X Do"));
        for (var i = 5; i < 25; i++)
        {
            objects.Add(Stream($"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {i + 1} 0 R >> >>", string.Concat(Enumerable.Repeat("/X Do ", 10))));
        }

        objects.Add(Stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", ""));
        AssertTrouble(File(objects, ""), "more work");
    }

    [Test]
    public void A_stream_that_unpacks_to_two_gigabytes_is_refused()
    {
        var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 2_000; i++)
            {
                deflate.Write(zeros);
            }
        }

        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] /MediaBox [0 0 595 842] >>",
            "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>", Stream("/Filter /FlateDecode", Encoding.Latin1.GetString(packed.ToArray())),
        };
        AssertTrouble(File(objects, ""), "unpacks");
    }

    private static void AssertTrouble(byte[] pdf, string says) =>
        Assert.That(() => PaperReader.Read(pdf), Throws.TypeOf<TroubleException>().With.Message.Contains(says).And.Message.Not.Contains("\n"));

    private static void AssertEnds(byte[] pdf)
    {
        var reading = Task.Run(() =>
        {
            try
            {
                PaperReader.Read(pdf);
            }
            catch (TroubleException)
            {
            }
        });
        Assert.That(() => reading.Wait(TimeSpan.FromSeconds(60)), Is.True);
    }
}
