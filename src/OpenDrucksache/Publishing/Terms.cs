namespace OpenDrucksache.Publishing;

/// <summary>Source and terms, worded as DIP's terms of use ask (27 February 2023).</summary>
internal static class Terms
{
    public const string Title = "OpenDrucksache: the Fassungen of the Drucksachen of the German Bundestag, and what changed between them";

    public const string Publisher = "OpenDrucksache";

    public const string Source = "Deutscher Bundestag/Bundesrat – DIP";

    public const string SourceUrl = "https://dip.bundestag.de/";

    public const string Attribution =
        "Quelle: Deutscher Bundestag/Bundesrat – DIP; bearbeitet: Texte normalisiert, gegliedert und verglichen";

    public const string TermsUrl = "https://dip.bundestag.de/über-dip/nutzungsbedingungen";

    public const string Texts = "Official works (§ 5 Abs. 2 UrhG): the words are unaltered, the source must be named.";

    public const string CompilationName = "dl-de-zero-2.0";

    public const string CompilationTitle = "Datenlizenz Deutschland – Zero – Version 2.0 (the compilation, not the texts)";

    public const string CompilationUrl = "https://www.govdata.de/dl-de/zero-2-0";

    /// <summary>The source of a record, with type and number of its paper, and the mark that it was worked on.</summary>
    public static string AttributionOf(DrucksacheId paper, string? drucksachetyp = null) =>
        $"Quelle: {Source}, {drucksachetyp ?? "Drucksache"} {paper}; bearbeitet (Normalisierung, Vergleich)";

    /// <summary>How a release is cited.</summary>
    public static string Cite(string release) => $"OpenDrucksache, release {release}. {Attribution}";
}
