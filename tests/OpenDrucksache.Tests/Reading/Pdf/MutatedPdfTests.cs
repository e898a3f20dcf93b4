using OpenDrucksache.Reading;
using OpenDrucksache.Tests.Specimens;

namespace OpenDrucksache.Tests.Reading.Pdf;

/// <summary>Bit flips, cuts and spliced pieces: each damaged PDF ends in a Paper or in one clear line, and soon.</summary>
internal sealed class MutatedPdfTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Test]
    public void A_damaged_PDF_ends_in_text_or_one_line() => Assert.That(Outcomes(150, 1), Is.Empty);

    [Test, Explicit, Category("Long")]
    public void Fifty_thousand_damaged_PDFs_end_in_text_or_one_line() => Assert.That(Outcomes(50_000, 2), Is.Empty);

    /// <summary>The specimens, and the papers typeset from real ones where there are any: those have packed streams and fonts of their own.</summary>
    private static List<byte[]> Whole() =>
    [
        .. SpecimenFolder.Papers.Where(name => name.EndsWith(".pdf", StringComparison.Ordinal)).Select(SpecimenFolder.Bytes),
        .. TypesetPaper.Names.Where(name => name != "none").Select(name => File.ReadAllBytes(Path.Combine(SharedData.Shared("pdfs"), name))),
    ];

    /// <summary>What went wrong, each with the seed that makes it again.</summary>
    private static List<string> Outcomes(int count, int seed)
    {
        var (whole, texts) = (Whole(), 0);
        var wrong = new List<string>();
        for (var i = 0; i < count && wrong.Count < 20; i++)
        {
            var bytes = PdfMutation.Of(whole, new Random(seed * 1_000_003 + i));
            var reading = Task.Run(() => Read(bytes));
            var ended = reading.Wait(Patience);
            texts += ended && reading.Result is "" ? 1 : 0;
            if (!ended || reading.Result is not (null or ""))
            {
                wrong.Add($"{seed}/{i}: {(ended ? reading.Result : "does not end")}");
            }
        }

        TestContext.Out.WriteLine($"{texts} of {count} were read, the others said why not");
        return wrong;
    }

    /// <summary>Empty for text, null for one clear line, else what went wrong.</summary>
    private static string? Read(byte[] bytes)
    {
        try
        {
            PaperReader.Read(bytes);
            return "";
        }
        catch (TroubleException e)
        {
            return e.Message.Contains('\n', StringComparison.Ordinal) ? "more than one line: " + e.Message : null;
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }
}
