using System.Security.Cryptography;
using System.Text;

namespace OpenDrucksache;

/// <summary>Bytes as they were seen, and where and when.</summary>
/// <param name="Content">The bytes of the PDF or the text.</param>
/// <param name="Seen">When they were seen, UTC.</param>
public sealed record CapturedDocument(byte[] Content, DateTimeOffset Seen)
{
    /// <summary>The file's name without its folder; null for standard input and the network.</summary>
    public string? FileName { get; init; }

    /// <summary>Where they were seen; null for a file without an address.</summary>
    public Uri? SourceUrl { get; init; }

    /// <summary>The record of DIP that came with the text, in canonical JSON without the text itself; null where there was none.</summary>
    public byte[]? DipRecord { get; init; }

    /// <summary>The exchange that brought them; null for a file.</summary>
    public HttpExchange? Exchange { get; init; }

    /// <summary>md5 of the PDF that the text was made from, in lower-case hex, as DIP's record gives it (<c>pdf_hash</c>); null where none is given.</summary>
    public string? PdfHash { get; init; }

    /// <summary>Which kind of Fassung it is, as it was read; null where it was not read.</summary>
    public Art? Art { get; init; }

    /// <summary>DIP's number of a paper of the Bundesrat: "228/1/25"; null for papers of the Bundestag and for documents without a record.</summary>
    public string? BundesratNummer { get; init; }

    /// <summary>
    /// What the paper is called as long as it has no number of the Bundestag: one of the Bundesrat by its number there, so that its
    /// Fassungen come together; any other by its bytes.
    /// </summary>
    public DrucksacheId WithoutNumber => DrucksacheId.Unnumbered(
        BundesratNummer is null ? Sha256 : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"Bundesrat {BundesratNummer}"))));

    /// <summary>"application/pdf" or "text/plain", told from the first bytes.</summary>
    public string MediaType => IsPdf ? "application/pdf" : "text/plain";

    /// <summary>Whether the first bytes are those of a PDF.</summary>
    public bool IsPdf => Content.AsSpan().StartsWith("%PDF-"u8);

    /// <summary>sha256 of the bytes in lower-case hex.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Content));
}
