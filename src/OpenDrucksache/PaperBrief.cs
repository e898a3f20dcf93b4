namespace OpenDrucksache;

/// <summary>What is told of a Fassung in one line of a list: found by reading its bytes.</summary>
/// <param name="Art">Which kind of Fassung it is.</param>
/// <param name="Drucksachetyp">"Antrag", "Kleine Anfrage" …; null where the text names none.</param>
/// <param name="Titel">Its title; null where none was found.</param>
public sealed record PaperBrief(Art Art, string? Drucksachetyp, string? Titel)
{
    /// <summary>The brief of a paper that was read.</summary>
    public static PaperBrief Of(Paper paper) => new(paper.Art, paper.Drucksachetyp, paper.Titel);
}
