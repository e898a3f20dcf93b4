namespace OpenDrucksache;

/// <summary>
/// What one Fassung says, read from any flavour: PDF, DIP text or re-flowed text. The same paper in another flavour,
/// wrap or page break gives the same Paper.
/// </summary>
public sealed record Paper
{
    /// <summary>The version of the rules by which papers are read and compared: what another version made of them is made anew.</summary>
    public const string RulesVersion = "7";

    /// <summary>The number in the header; null where the text carries none.</summary>
    public Dokumentnummer? Dokumentnummer { get; init; }

    /// <summary>Whether the header says "(neu)".</summary>
    public bool Neu { get; init; }

    /// <summary>The electoral term in the header; null where the text carries none.</summary>
    public int? Wahlperiode { get; init; }

    /// <summary>DIP's <c>drucksachetyp</c>: "Antrag", "Kleine Anfrage" …; null for a text that is no Drucksache.</summary>
    public string? Drucksachetyp { get; init; }

    /// <summary>The date in the header.</summary>
    public DateOnly? Datum { get; init; }

    /// <summary>The title on one line; null where none was found.</summary>
    public string? Titel { get; init; }

    /// <summary>Who brings the paper in.</summary>
    public Urheber Urheber { get; init; } = Urheber.None;

    /// <summary>The papers that the reference lines name, as printed: "21/3873", "KOM(2022) 209".</summary>
    public IReadOnlyList<string> Bezug { get; init; } = [];

    /// <summary>Vorabfassung, edited paper, or neither mark found.</summary>
    public Art Art { get; init; }

    /// <summary>The notice of a Vorabfassung as printed, on one line; null where there is none.</summary>
    public string? Notice { get; init; }

    /// <summary>Everything that the paper says, in reading order.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>The place in "Berlin, den 7. Oktober 2025".</summary>
    public string? Ort { get; init; }

    /// <summary>The date in "Berlin, den 7. Oktober 2025".</summary>
    public DateOnly? UnterschriftDatum { get; init; }

    /// <summary>
    /// Who signed the paper or a letter in it, in printed order, and who answers its questions, each once; a line such as
    /// "und Fraktion" is one without a name.
    /// </summary>
    public IReadOnlyList<Person> Unterzeichner { get; init; } = [];

    /// <summary>
    /// Who is proposed in a Wahlvorschlag, in printed order, with the Fraktion that proposes where the paper names one for each,
    /// and the group or column that the name stands in ("Stellvertretung"); empty for other papers.
    /// </summary>
    public IReadOnlyList<Person> Vorgeschlagen { get; init; } = [];

    /// <summary>What could not be read beyond doubt, one sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
