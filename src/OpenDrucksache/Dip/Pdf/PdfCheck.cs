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

        return hasExpectedHash || HasEnd(bytes[^Math.Min(bytes.Length, Tail)..])
            ? null
            : (ObservationOutcome.Failed, $"the PDF breaks off: it has no end after {bytes.Length} bytes");
    }

    /// <summary>Whether the last mark of an end is the end: a PDF that was added to has one before what was added, too.</summary>
    private static bool HasEnd(ReadOnlySpan<byte> tail) =>
        tail.LastIndexOf("%%EOF"u8) is var end and >= 0 && tail[end..].IndexOf(" obj"u8) < 0;
}
