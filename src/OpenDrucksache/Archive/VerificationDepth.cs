using System.Text.Json.Serialization;

namespace OpenDrucksache.Archive;

/// <summary>How thoroughly an archive is verified.</summary>
[JsonConverter(typeof(SnakeCaseConverter<VerificationDepth>))]
public enum VerificationDepth
{
    /// <summary>Each object has an inventory that its sidecar vouches for.</summary>
    Quick,

    /// <summary>All that the OCFL specification asks but the digests of content; the records of the Fassungen; the observations.</summary>
    Structure,

    /// <summary>That, and the digests of all content are recomputed.</summary>
    Fixity,
}
