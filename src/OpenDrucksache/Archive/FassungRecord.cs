using System.Text.Json;

namespace OpenDrucksache.Archive;

/// <summary>
/// What the archive notes down beside the bytes of a Fassung (<c>fassung.json</c>): only what was so at the capture.
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

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, DrucksacheJson.Options);

    public static FassungRecord Parse(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<FassungRecord>(json, DrucksacheJson.Options) ?? throw new JsonException("null");

    public Fassung ToFassung(FassungRef reference, DateTimeOffset? lastSeen) => new()
    {
        Ref = reference,
        FirstSeen = FirstSeen,
        LastSeen = lastSeen is { } last && last > FirstSeen ? last : FirstSeen,
        MediaType = MediaType,
        Bytes = Bytes,
        Md5 = Md5,
        Sha256 = Sha256,
        Sha512 = Sha512,
        SourceUrl = SourceUrl,
    };
}
