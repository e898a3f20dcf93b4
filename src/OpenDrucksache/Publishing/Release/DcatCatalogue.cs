using System.Globalization;
using System.Text;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing;

/// <summary>The release as DCAT-AP.de 3.0 in Turtle (https://www.dcat-ap.de/def/dcatde/3.0/spec/): a dataset for each table, a distribution for each term and format of it.</summary>
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
            Describe(page, rows, table, issued);
        }

        return page.Append('\n').ToString();
    }

    /// <summary>The files of each distribution: those of a table, a term and a format.</summary>
    private static IEnumerable<IReadOnlyList<ManifestFile>> Distributions(IEnumerable<ManifestFile> all) => all
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .GroupBy(file => (file.Table, file.Wahlperiode, file.Format), (_, files) => (IReadOnlyList<ManifestFile>)[.. files]);

    /// <summary>What a distribution is called: the path of its file, or of the folder of its files.</summary>
    private static string NameOf(IReadOnlyList<ManifestFile> files) => files is [var only] ? only.Path : files[0].Path[..(files[0].Path.LastIndexOf('/') + 1)];

    private static void Describe(StringBuilder page, ReleaseRows rows, Table table, string issued)
    {
        var distributions = Distributions(rows.Files.Where(file => file.Table == table.Name)).ToList();
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
                .. distributions.Select(files => $"dcat:distribution <#{NameOf(files)}>"),
            ]);
        foreach (var files in distributions)
        {
            Subject(page, $"<#{NameOf(files)}>", "dcat:Distribution", [.. Distribution(files)]);
        }
    }

    /// <summary>One file can be fetched and checked; of several the manifest says where they are and what is in them.</summary>
    private static IEnumerable<string> Distribution(IReadOnlyList<ManifestFile> files)
    {
        yield return $"dct:title {Text(NameOf(files))}";
        yield return $"dcat:accessURL <{(files is [var only] ? only.Path : Manifest.FileName)}>";
        yield return "dct:license <http://dcat-ap.de/def/licenses/officialWork>";
        yield return $"dcatde:licenseAttributionByText {Text(Terms.Attribution)}@de";
        yield return "dcatap:availability <http://publications.europa.eu/resource/authority/planned-availability/STABLE>";
        if (files[0].Format == ManifestFile.Parquet)
        {
            yield return "dct:format <http://publications.europa.eu/resource/authority/file-type/PARQUET>";
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"dcat:byteSize \"{files.Sum(file => file.Bytes)}\"^^xsd:nonNegativeInteger");
        if (files is [var file])
        {
            yield return $"dcat:downloadURL <{file.Path}>";
            yield return $"spdx:checksum [ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue \"{file.Sha256}\"^^xsd:hexBinary ]";
        }
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
