using System.Text.Json.Serialization;

namespace OpenDrucksache;

/// <summary>Which kind of Fassung a text is. Told from the content alone: DIP carries no such mark.</summary>
[JsonConverter(typeof(SnakeCaseConverter<Art>))]
public enum Art
{
    /// <summary>Neither the notice nor the imprint was found.</summary>
    Unbekannt,

    /// <summary>A Vorabfassung: it carries the notice "wird durch die lektorierte Fassung ersetzt".</summary>
    Vorab,

    /// <summary>The edited paper: the imprint, and no notice.</summary>
    Lektoriert,
}
