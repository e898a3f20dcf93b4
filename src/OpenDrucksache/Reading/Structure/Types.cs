namespace OpenDrucksache.Reading.Structure;

/// <summary>The line that says what a paper is, and DIP's word for it.</summary>
internal static class Types
{
    private static readonly string[] Names =
    [
        "Antrag", "Änderungsantrag", "Entschließungsantrag", "Gesetzentwurf", "Kleine Anfrage", "Große Anfrage", "Antwort",
        "Beschlussempfehlung", "Beschlussempfehlung und Bericht", "Bericht", "Unterrichtung", "Wahlvorschlag", "Schriftliche Fragen",
        "Fragen", "Verordnung", "Ergänzung zu den Beschlussempfehlungen", "Berichtigung",
    ];

    /// <summary>DIP's <c>drucksachetyp</c> for a line; null if it is no such line.</summary>
    public static string? Of(ReadOnlySpan<char> line)
    {
        if (line is "Wahlvorschläge")
        {
            return "Wahlvorschlag";
        }

        foreach (var name in Names)
        {
            if (line.SequenceEqual(name))
            {
                return name;
            }
        }

        return null;
    }
}
