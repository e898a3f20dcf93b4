using System.Text.Json;

namespace OpenDrucksache.Dip;

/// <summary>A document of DIP's list <c>drucksache-text</c>: the text of a paper and DIP's record of it.</summary>
/// <param name="Dokumentnummer">DIP's <c>dokumentnummer</c>; null where it is none of the Bundestag.</param>
/// <param name="Text">DIP's <c>text</c>; null where DIP does not have it yet.</param>
/// <param name="PdfUrl">DIP's <c>fundstelle.pdf_url</c>.</param>
/// <param name="PdfHash">DIP's <c>pdf_hash</c>, the md5 of the PDF, in lower-case hex; null where it is none.</param>
/// <param name="BundesratNummer">DIP's <c>dokumentnummer</c> of a paper of the Bundesrat: "228/1/25", "zu228/25(B)"; null for one of the Bundestag.</param>
/// <param name="Record">All other fields in canonical JSON: keys in ordinal order, no white space.</param>
public sealed record DipDocument(Dokumentnummer? Dokumentnummer, string? Text, Uri? PdfUrl, string? PdfHash, string? BundesratNummer, byte[] Record)
{
    private const int MaxDepth = 64;
    private const int Md5Length = 32;

    /// <summary>Reads DIP's JSON: one document, or a page of them with <c>documents</c>.</summary>
    /// <returns>The documents; null where the JSON is not DIP's.</returns>
    public static IReadOnlyList<DipDocument>? TryParse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(LoneSurrogates.Replaced(json), new JsonDocumentOptions { MaxDepth = MaxDepth });
            var root = parsed.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            var documents = root.TryGetProperty("documents", out var page) && page.ValueKind == JsonValueKind.Array
                ? page.EnumerateArray().ToList()
                : [root];
            return documents.TrueForAll(IsDocument) ? documents.ConvertAll(Read) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsDocument(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && String(element, "dokumentnummer") is not null && String(element, "id") is not null;

    private static DipDocument Read(JsonElement document)
    {
        var url = document.TryGetProperty("fundstelle", out var fundstelle) && fundstelle.ValueKind == JsonValueKind.Object
            ? String(fundstelle, "pdf_url")
            : null;
        var isBundesrat = String(document, "herausgeber") == "BR";
        return new DipDocument(
            !isBundesrat && OpenDrucksache.Dokumentnummer.TryParse(String(document, "dokumentnummer"), out var number) ? number : null,
            String(document, "text"),
            Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri : null,
            String(document, "pdf_hash")?.ToLowerInvariant() is { Length: Md5Length } hash && hash.All(char.IsAsciiHexDigitLower) ? hash : null,
            isBundesrat ? String(document, "dokumentnummer")!.Trim() : null,
            CanonicalJson.Of(document, except: "text"));
    }

    private static string? String(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
