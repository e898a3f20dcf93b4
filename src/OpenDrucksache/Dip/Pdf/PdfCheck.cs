using OpenDrucksache.Dip.Network;

namespace OpenDrucksache.Dip.Pdf;

/// <summary>Tells a whole PDF from what hosts send in its place.</summary>
internal static class PdfCheck
{
    private const int Tail = 4096;

    /// <summary>What is wrong with the bytes; null where they are a whole PDF.</summary>
    /// <param name="bytes">What came with status 200.</param>
    /// <param name="hasExpectedHash">Whether they have the md5 that DIP gives: then they are whole, however they end.</param>
    public static (ObservationOutcome Outcome, string Message)? Complaint(ReadOnlySpan<byte> bytes, bool hasExpectedHash)
    {
        if (HtmlPage.IsIn(bytes))
        {
            return (ObservationOutcome.Challenge, "a page for people came in place of the PDF (a bot check or an error page)");
        }

        if (!bytes.StartsWith("%PDF-"u8))
        {
            return (ObservationOutcome.Failed, $"what came is no PDF: it does not begin with %PDF- ({bytes.Length} bytes)");
        }

        return hasExpectedHash || bytes[^Math.Min(bytes.Length, Tail)..].LastIndexOf("%%EOF"u8) >= 0
            ? null
            : (ObservationOutcome.Failed, $"the PDF breaks off: it has no end after {bytes.Length} bytes");
    }
}
