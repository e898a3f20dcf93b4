namespace OpenDrucksache.Typesetting;

/// <summary>How a Fassung is set. The Vorabfassung comes from a word processor, the edited paper from the printer.</summary>
/// <param name="Fassung">0 for the Vorabfassung, 1 for the edited paper.</param>
/// <param name="Size">Size of the running text in points.</param>
/// <param name="Justified">Whether lines are filled to the right edge.</param>
internal sealed record Look(int Fassung, double Size, bool Justified)
{
    public const double PageWidth = 595.28;
    public const double PageHeight = 841.89;
    public const double Edge = 70.9;
    public const double Right = 535.2;
    public const double Column = 141.7;
    public const double Bottom = 74.5;
    public const double FirstTop = 708;
    public const double NextTop = 760;

    public static readonly Look Vorab = new(0, 11, false);
    public static readonly Look Lektoriert = new(1, 10, true);

    public string? Notice => Fassung == 0 ? "Vorabfassung – wird durch die lektorierte Fassung ersetzt." : null;

    public IReadOnlyList<string> Imprint => Fassung == 0 ? [] :
    [
        "Gesamtherstellung: Musterdruck GmbH & Co. KG, Buch- und Offsetdruckerei, Beispielstraße 83–91, 99999 Musterstadt, www.musterdruck.example",
        "Vertrieb: Beispielverlag GmbH, Postfach 99 05 34, 99445 Musterstadt, Telefon (0 99) 97 66 83 40, Fax (0 99) 97 66 83 44, www.beispielverlag.example",
        "ISSN 0722-8333",
    ];

    /// <summary>The style of a kind of block.</summary>
    public Style Style(string kind) => kind switch
    {
        "type" => new(Face.Bold, Size + 4, 0, Column, 0, false),
        "authors" or "reference" => new(Face.Bold, Size, 6, Column, 0, false),
        "title" => new(Face.Bold, Size + 2, 16, Column, 0, false),
        "text" => new(Face.Roman, Size, 7, Column, 0, Justified),
        "section" or "item" => new(Face.Roman, Size, 7, Column, 24, Justified),
        "subitem" => new(Face.Roman, Size, 3, Column + 24, 20, Justified),
        "signed" => new(Face.Roman, Size, 18, Column, 0, false),
        "signature" => new(Face.Bold, Size, 3, Column, 0, false),
        "reasons" => new(Face.Bold, Size, 22, Edge, 0, false),
        "wide" => new(Face.Roman, Size, 7, Edge, 0, Justified),
        "note" => new(Face.Roman, Size - 2.5, 1, Column, 12, false),
        _ => throw new FormatException($"no such kind of block: {kind}"),
    };
}

/// <summary>How a kind of block is set, in points.</summary>
/// <param name="Face">The font.</param>
/// <param name="Size">Its size.</param>
/// <param name="Before">Space above the block.</param>
/// <param name="Left">Left edge.</param>
/// <param name="Hang">How far the text behind a label is moved in; 0 for blocks without a label.</param>
/// <param name="Justified">Whether lines are filled to the right edge.</param>
internal sealed record Style(Face Face, double Size, double Before, double Left, double Hang, bool Justified)
{
    public double Lead => Math.Round(Size * 1.22, 2);
}
