using System.Text.Json.Serialization;

namespace OpenDrucksache;

/// <summary>What a paragraph is in its paper.</summary>
[JsonConverter(typeof(SnakeCaseConverter<ParagraphKind>))]
public enum ParagraphKind
{
    /// <summary>What could not be placed; the paper's warnings name it.</summary>
    Other,

    /// <summary>A heading of a section: "I. Der Deutsche Bundestag stellt fest:", "Vorbemerkung der Fragesteller".</summary>
    Heading,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>An item of a list, with its label.</summary>
    Item,

    /// <summary>Text that the paper quotes as a block.</summary>
    Quote,

    /// <summary>A row of a table.</summary>
    Table,

    /// <summary>A note at the foot of a page.</summary>
    Footnote,

    /// <summary>The title of the paper; the line with its type included.</summary>
    Title,

    /// <summary>The resolution formula: "Der Bundestag wolle beschließen:".</summary>
    Formula,

    /// <summary>The block of authors: "der Abgeordneten … und der Fraktion …".</summary>
    Authors,

    /// <summary>What the paper refers to: "zu der Beratung …", "– Drucksache 21/1798 –".</summary>
    Reference,

    /// <summary>"Berlin, den 7. Oktober 2025".</summary>
    PlaceDate,

    /// <summary>A line of signatures.</summary>
    Signature,

    /// <summary>The heading "Begründung".</summary>
    Reasons,
}
