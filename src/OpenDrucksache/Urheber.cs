namespace OpenDrucksache;

/// <summary>Who brings a paper in.</summary>
/// <param name="Personen">The persons named, in printed order.</param>
/// <param name="Fraktionen">The Fraktionen named, without "der Fraktion": "Die Linke", "BÜNDNIS 90/DIE GRÜNEN".</param>
/// <param name="Text">The block as printed, on one line; null where there is none.</param>
public sealed record Urheber(IReadOnlyList<Person> Personen, IReadOnlyList<string> Fraktionen, string? Text)
{
    /// <summary>No author was found.</summary>
    public static readonly Urheber None = new([], [], null);
}
