using System.Globalization;
using System.Text;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing;

/// <summary>The release as DCAT-AP.de 3.0 in Turtle (https://www.dcat-ap.de/def/dcatde/3.0/spec/): a dataset for each table, a distribution for each file.</summary>
internal static class DcatCatalogue
{
    public const string FileName = "catalog.ttl";

    private const string Prefixes =
        """
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dcatap: <http://data.europa.eu/r5r/> .
        @prefix dcatde: <http://dcat-ap.de/def/dcatde/> .
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix foaf: <http://xmlns.com/foaf/0.1/> .
        @prefix spdx: <http://spdx.org/rdf/terms#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        """;

    /// <summary>The catalogue; its addresses are relative to the file.</summary>
    public static string Of(ReleaseRows rows)
    {
        var page = new StringBuilder(Prefixes.ReplaceLineEndings("\n"));
        var issued = rows.SeenUntil.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Subject(page, "<#publisher>", "foaf:Agent", $"foaf:name {Text(Terms.Publisher)}");
        Subject(
            page,
            "<#catalog>",
            "dcat:Catalog",
            $"dct:title {Text(Terms.Title)}@en",
            $"dct:description {Text(Terms.Attribution)}@de",
            "dct:publisher <#publisher>",
            "dct:language <http://publications.europa.eu/resource/authority/language/DEU>",
            $"dct:issued \"{issued}\"^^xsd:date",
            $"dcat:dataset {string.Join(", ", Dataset.Tables.Select(table => $"<#{table.Name}>"))}");
        Subject(
            page,
            "<#releases>",
            "dcat:DatasetSeries",
            $"dct:title {Text("The releases of " + Terms.Title)}@en",
            $"dct:description {Text("Each release is immutable; a newer one has another name.")}@en",
            "dct:publisher <#publisher>");
        foreach (var table in Dataset.Tables)
        {
            var files = rows.Files.Where(f => f.Table == table.Name).OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
            Describe(page, rows, table, files, issued);
        }

        return page.Append('\n').ToString();
    }

    private static void Describe(StringBuilder page, ReleaseRows rows, Table table, List<ManifestFile> files, string issued)
    {
        Subject(
            page,
            $"<#{table.Name}>",
            "dcat:Dataset",
            [
                $"dct:title {Text($"OpenDrucksache: {table.Name}")}@en",
                $"dct:description {Text(table.Description)}@en",
                $"dct:identifier {Text($"opendrucksache/{rows.Release}/{table.Name}")}",
                "dct:publisher <#publisher>",
                $"dct:issued \"{issued}\"^^xsd:date",
                $"dct:modified \"{issued}\"^^xsd:date",
                "dct:language <http://publications.europa.eu/resource/authority/language/DEU>",
                "dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC>",
                "dcat:theme <http://publications.europa.eu/resource/authority/data-theme/GOVE>",
                "dcatde:politicalGeocodingLevelURI <http://dcat-ap.de/def/politicalGeocoding/Level/federal>",
                $"dcat:version {Text(rows.Release)}",
                "dcat:inSeries <#releases>",
                .. files.Select(file => $"dcat:distribution <#{file.Path}>"),
            ]);
        foreach (var file in files)
        {
            Subject(page, $"<#{file.Path}>", "dcat:Distribution", [.. Distribution(file)]);
        }
    }

    private static IEnumerable<string> Distribution(ManifestFile file)
    {
        yield return $"dct:title {Text(file.Path)}";
        yield return $"dcat:accessURL <{file.Path}>";
        yield return $"dcat:downloadURL <{file.Path}>";
        yield return "dct:license <http://dcat-ap.de/def/licenses/officialWork>";
        yield return $"dcatde:licenseAttributionByText {Text(Terms.Attribution)}@de";
        yield return "dcatap:availability <http://publications.europa.eu/resource/authority/planned-availability/STABLE>";
        if (file.Format == ManifestFile.Parquet)
        {
            yield return "dct:format <http://publications.europa.eu/resource/authority/file-type/PARQUET>";
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"dcat:byteSize \"{file.Bytes}\"^^xsd:nonNegativeInteger");
        yield return $"spdx:checksum [ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue \"{file.Sha256}\"^^xsd:hexBinary ]";
    }

    private static void Subject(StringBuilder page, string subject, string type, params IReadOnlyList<string> statements)
    {
        page.Append("\n\n").Append(subject).Append(" a ").Append(type);
        foreach (var statement in statements)
        {
            page.Append(" ;\n    ").Append(statement);
        }

        page.Append(" .");
    }

    /// <summary>A literal; the texts are our own and hold no control characters.</summary>
    private static string Text(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
