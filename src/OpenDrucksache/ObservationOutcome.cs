using System.Text.Json.Serialization;

namespace OpenDrucksache;

/// <summary>What came of a look at a source.</summary>
[JsonConverter(typeof(SnakeCaseConverter<ObservationOutcome>))]
public enum ObservationOutcome
{
    /// <summary>Bytes that the archive did not have: a new Fassung.</summary>
    New,

    /// <summary>The bytes of a Fassung that the archive has.</summary>
    Unchanged,

    /// <summary>Bytes that the archive did not have: a second witness of a Fassung, no new one.</summary>
    Joined,

    /// <summary>A Fassung was given its number and moved.</summary>
    Assigned,

    /// <summary>Nothing could be kept.</summary>
    Failed,

    /// <summary>The host says that the bytes of a Fassung are still there, and did not send them again (304).</summary>
    NotModified,

    /// <summary>There is nothing at the address (404, 410).</summary>
    Absent,

    /// <summary>A page that wants to see a person came in place of the paper.</summary>
    Challenge,

    /// <summary>The bytes are not those of which DIP gives the md5 (<c>pdf_hash</c>): one of the two is not up to date.</summary>
    HashMismatch,

    /// <summary>DIP does not have the text yet.</summary>
    NoText,

    /// <summary>DIP no longer lists the paper.</summary>
    Unlisted,
}
