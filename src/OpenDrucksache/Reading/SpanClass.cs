using System.Text.Json.Serialization;

namespace OpenDrucksache.Reading;

/// <summary>What became of a run of characters of the input.</summary>
[JsonConverter(typeof(SnakeCaseConverter<SpanClass>))]
public enum SpanClass : byte
{
    /// <summary>White space and line ends; where the reading text has a space, it made its own.</summary>
    Space,

    /// <summary>It stands in the reading text.</summary>
    Text,

    /// <summary>The notice of a Vorabfassung.</summary>
    Notice,

    /// <summary>The head of the first page: number, electoral term, date.</summary>
    Header,

    /// <summary>The head of a later page.</summary>
    RunningHead,

    /// <summary>A page number, or a number in the margin.</summary>
    PageNumber,

    /// <summary>The printer's and the publisher's lines.</summary>
    Imprint,

    /// <summary>A hyphen at the end of a line that was there for the line's sake alone, a soft hyphen, a mark without width.</summary>
    Hyphen,

    /// <summary>A mark of the re-flowed flavour: a list dash before a label, the brackets around an address.</summary>
    Markup,
}
