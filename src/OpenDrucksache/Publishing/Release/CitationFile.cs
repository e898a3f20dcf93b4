using System.Globalization;

namespace OpenDrucksache.Publishing;

/// <summary>How to cite the release, for machines: <c>CITATION.cff</c> (https://citation-file-format.github.io, version 1.2.0).</summary>
internal static class CitationFile
{
    /// <summary>The file.</summary>
    public static string Of(ReleaseRows rows) => string.Create(CultureInfo.InvariantCulture, $"""
        cff-version: 1.2.0
        message: "Cite the release and the source. A Fassung is cited as 21/8376@v2, a change as 21/8376@v1..v2, n 3."
        type: dataset
        title: "{Terms.Title}"
        version: "{rows.Release}"
        date-released: "{rows.SeenUntil.UtcDateTime:yyyy-MM-dd}"
        authors:
          - name: "{Terms.Publisher}"
        license-url: "{Terms.CompilationUrl}"
        abstract: "{Terms.Attribution}. {Terms.Texts}"
        references:
          - type: database
            title: "Dokumentations- und Informationssystem für Parlamentsmaterialien (DIP)"
            authors:
              - name: "Deutscher Bundestag"
              - name: "Bundesrat"
            url: "{Terms.SourceUrl}"

        """).ReplaceLineEndings("\n");
}
