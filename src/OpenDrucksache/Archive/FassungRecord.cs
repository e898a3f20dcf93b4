using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenDrucksache.Archive;

/// <summary>
/// What the archive notes down beside captured bytes (<c>fassung.json</c>, <c>text-1.json</c>): only what was so at the capture.
/// What the text says is found by reading it.
/// </summary>
internal sealed record FassungRecord
{
    public string Type { get; } = "fassung";

    public required DateTimeOffset FirstSeen { get; init; }

    /// <summary>The name of the bytes' file beside this record.</summary>
    public required string File { get; init; }

    public required string MediaType { get; init; }

    public required long Bytes { get; init; }

    public required string Md5 { get; init; }

    public required string Sha256 { get; init; }

    public required string Sha512 { get; init; }

    public string? FileName { get; init; }

    public Uri? SourceUrl { get; init; }

    /// <summary>Why the bytes are no longer held; null where they are.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Tombstone? TakenDown { get; init; }

    /// <summary>Which kind of Fassung it was read as: told which texts joined which PDF.</summary>
    public Art? Art { get; init; }

    /// <summary>md5 of each PDF that DIP named beside a text.</summary>
    public IReadOnlyList<string> PdfHashes { get; init; } = [];

    [JsonIgnore]
    public WitnessFacts Facts => new(Sha256, Md5, ArchivedObject.IsPdf(this), Art, PdfHashes);

    /// <summary>The record of a document that arrives.</summary>
    public static FassungRecord Of(CapturedDocument document) => new()
    {
        FirstSeen = document.Seen,
        File = document.IsPdf ? "paper.pdf" : "paper.txt",
        MediaType = document.MediaType,
        Bytes = document.Content.Length,
        Md5 = Convert.ToHexStringLower(MD5.HashData(document.Content)),
        Sha256 = document.Sha256,
        Sha512 = Convert.ToHexStringLower(SHA512.HashData(document.Content)),
        FileName = document.FileName,
        SourceUrl = document.SourceUrl,
        Art = document.Art,
        PdfHashes = WitnessFacts.Of(document).PdfHashes,
    };

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, ArchiveJson.Instance.FassungRecord);

    public static FassungRecord Parse(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, ArchiveJson.Instance.FassungRecord) ?? throw new JsonException("null");

    /// <summary>The Fassung that this record tells.</summary>
    /// <param name="reference">How it is cited.</param>
    /// <param name="texts">The records of its second witnesses.</param>
    /// <param name="seen">The observations of it that are known.</param>
    public Fassung ToFassung(FassungRef reference, IReadOnlyList<FassungRecord> texts, IEnumerable<DateTimeOffset> seen) => new()
    {
        Ref = reference,
        FirstSeen = texts.Select(text => text.FirstSeen).Append(FirstSeen).Min(),
        LastSeen = texts.Select(text => text.FirstSeen).Append(FirstSeen).Concat(seen).Max(),
        MediaType = MediaType,
        Bytes = Bytes,
        Md5 = Md5,
        Sha256 = Sha256,
        Sha512 = Sha512,
        SourceUrl = SourceUrl,
        Witnesses = Witnesses(texts),
        TakenDown = TakenDown,
    };

    /// <summary>The second witnesses that these records tell of, the one seen first before others.</summary>
    public static IReadOnlyList<Witness> Witnesses(IEnumerable<FassungRecord> texts) =>
        [.. texts.OrderBy(text => text.FirstSeen).ThenBy(text => text.Sha256, StringComparer.Ordinal).Select(text => text.ToWitness())];

    private Witness ToWitness() => new()
    {
        FirstSeen = FirstSeen,
        MediaType = MediaType,
        Bytes = Bytes,
        Sha256 = Sha256,
        Sha512 = Sha512,
        SourceUrl = SourceUrl,
    };
}
