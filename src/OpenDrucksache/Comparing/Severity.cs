using System.Text.Json.Serialization;

namespace OpenDrucksache.Comparing;

/// <summary>How much a change weighs; the record writes it as a number.</summary>
[JsonConverter(typeof(SnakeCaseConverter<Severity>))]
public enum Severity
{
    /// <summary>Nothing that a reader would call a change.</summary>
    Layout = 0,

    /// <summary>What an editor's pen does.</summary>
    Editorial = 1,

    /// <summary>Worth a look.</summary>
    Notable = 2,

    /// <summary>Says something else than before.</summary>
    Substantive = 3,
}
