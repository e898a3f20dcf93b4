namespace OpenDrucksache.Dip.Pdf;

/// <summary>What a look at the address of a PDF came to.</summary>
/// <param name="Outcome">
/// New for bytes of a PDF, whether the archive has them or not; else NotModified, Absent, Challenge or Failed.
/// </param>
/// <param name="Url">Where it was asked in the end.</param>
/// <param name="Seen">When the answer was there.</param>
public sealed record PdfAnswer(ObservationOutcome Outcome, Uri Url, DateTimeOffset Seen)
{
    /// <summary>The PDF; empty where none came.</summary>
    public byte[] Bytes { get; init; } = [];

    /// <summary>The exchange that brought it; null where the host gave no answer.</summary>
    public HttpExchange? Exchange { get; init; }

    /// <summary>Whether the host did not answer at all.</summary>
    public bool IsWithoutAnswer { get; init; }

    /// <summary>What is wrong, in one line; null where nothing is.</summary>
    public string? Message { get; init; }
}

/// <summary>What is known of the bytes that the archive has, so that a host need not send them again.</summary>
/// <param name="ETag">The <c>ETag</c> that came with them.</param>
/// <param name="LastModified">The <c>Last-Modified</c> that came with them.</param>
public sealed record PdfValidators(string? ETag, string? LastModified)
{
    /// <summary>Those of an exchange.</summary>
    public static PdfValidators Of(HttpExchange exchange) => new(exchange.Header("ETag"), exchange.Header("Last-Modified"));
}
