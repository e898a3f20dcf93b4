namespace OpenDrucksache;

/// <summary>A person in a block of authors or among the signatories. The parts are named in DIP's words.</summary>
/// <param name="Name">As printed: "Dr. Andrea Lübcke", "Michael Brand (Fulda)"; empty for a line without a name ("und Fraktion").</param>
public sealed record Person(string Name)
{
    /// <summary>Academic titles: "Dr.", "Prof. Dr.".</summary>
    public string? Titel { get; init; }

    /// <summary>Given names: "Marja-Liisa", "Charlotte Antonia".</summary>
    public string? Vorname { get; init; }

    /// <summary>Particle before the family name: "von", "van".</summary>
    public string? Namenszusatz { get; init; }

    /// <summary>Family name.</summary>
    public string? Nachname { get; init; }

    /// <summary>Place in brackets that tells namesakes apart, without the brackets: "Fulda".</summary>
    public string? Wahlkreiszusatz { get; init; }

    /// <summary>The Fraktion that the line gives; null where it gives none.</summary>
    public string? Fraktion { get; init; }

    /// <summary>Office or role that the line gives: "Präsident des Bundesrechnungshofes", "und Fraktion".</summary>
    public string? Funktion { get; init; }
}
