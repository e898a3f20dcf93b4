using System.Security.Cryptography;

namespace OpenDrucksache.Archive;

/// <summary>What decides which Fassung a document belongs to.</summary>
/// <param name="Sha256">sha256 of its bytes in lower-case hex.</param>
/// <param name="Md5">md5 of its bytes in lower-case hex.</param>
/// <param name="IsPdf">Whether it is a PDF, which makes a Fassung, or a text.</param>
/// <param name="Art">Which kind of Fassung it is, as read at the capture; null where it was not read.</param>
/// <param name="PdfHashes">md5 of each PDF that DIP ever named beside this text; empty for a PDF and a text without DIP's record.</param>
internal sealed record WitnessFacts(string Sha256, string Md5, bool IsPdf, Art? Art, IReadOnlyList<string> PdfHashes)
{
    /// <summary>The facts of a document that arrives.</summary>
    public static WitnessFacts Of(CapturedDocument document) => new(
        document.Sha256,
        Convert.ToHexStringLower(MD5.HashData(document.Content)),
        document.IsPdf,
        document.Art,
        document.PdfHash is { } hash && !document.IsPdf ? [hash] : []);

    /// <summary>Whether this is a text of that PDF: DIP names it, and neither is a draft where the other is edited.</summary>
    public bool IsTextOf(WitnessFacts pdf) =>
        !IsPdf && pdf.IsPdf && PdfHashes.Contains(pdf.Md5)
        && (Art == pdf.Art || Art == OpenDrucksache.Art.Unbekannt || pdf.Art == OpenDrucksache.Art.Unbekannt);

    /// <summary>The same bytes, seen with other records of DIP too.</summary>
    public WitnessFacts With(IEnumerable<string> pdfHashes) =>
        this with { PdfHashes = [.. PdfHashes.Union(pdfHashes).Order(StringComparer.Ordinal)] };
}
