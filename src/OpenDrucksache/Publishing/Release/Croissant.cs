using System.Text.Json.Nodes;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing;

/// <summary>The release as a Croissant 1.1 description (https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html).</summary>
internal static class Croissant
{
    public const string FileName = "croissant.json";

    /// <summary>The description: every file with its digest, and one record set for each table and partition, read from its Parquet parts.</summary>
    public static JsonObject Of(ReleaseRows rows) => new()
    {
        ["@context"] = Context(),
        ["@type"] = "sc:Dataset",
        ["conformsTo"] = "http://mlcommons.org/croissant/1.1",
        ["name"] = "opendrucksache",
        ["description"] = $"{Terms.Title} {Terms.Attribution}",
        ["license"] = Terms.CompilationUrl,
        ["url"] = Terms.SourceUrl,
        ["version"] = rows.Release,
        ["datePublished"] = Utc.Format(rows.SeenUntil),
        ["creator"] = new JsonObject { ["@type"] = "sc:Organization", ["name"] = Terms.Publisher },
        ["citeAs"] = Terms.Cite(rows.Release),
        ["usageInfo"] = Terms.TermsUrl,
        ["distribution"] = new JsonArray([.. Ordered(rows).Select(File), .. Partitions(rows).Select(FileSet)]),
        ["recordSet"] = new JsonArray([.. Partitions(rows).Select(RecordSet)]),
    };

    private static IEnumerable<ManifestFile> Ordered(ReleaseRows rows) => rows.Files.OrderBy(f => f.Path, StringComparer.Ordinal);

    private static IEnumerable<IGrouping<(string Table, int Wahlperiode), ManifestFile>> Partitions(ReleaseRows rows) =>
        Ordered(rows).Where(f => f.Format == ManifestFile.Parquet).GroupBy(f => (f.Table!, f.Wahlperiode ?? 0));

    private static string Id((string Table, int Wahlperiode) partition) => $"{partition.Table}-{partition.Wahlperiode}";

    /// <summary>The union of the parts: "if multiple values are provided for containedIn, then the union of their contents is taken".</summary>
    private static JsonObject FileSet(IGrouping<(string Table, int Wahlperiode), ManifestFile> parts) => new()
    {
        ["@type"] = "cr:FileSet",
        ["@id"] = $"{Id(parts.Key)}-parquet",
        ["name"] = $"{Id(parts.Key)}-parquet",
        ["containedIn"] = new JsonArray([.. parts.Select(part => new JsonObject { ["@id"] = part.Path })]),
        ["includes"] = $"parquet/{parts.Key.Table}/{Table.Partition.Name}={parts.Key.Wahlperiode}/*.parquet",
        ["encodingFormat"] = "application/vnd.apache.parquet",
    };

    private static JsonObject File(ManifestFile file) => new()
    {
        ["@type"] = "cr:FileObject",
        ["@id"] = file.Path,
        ["name"] = file.Path,
        ["contentUrl"] = file.Path,
        ["contentSize"] = $"{file.Bytes} B",
        ["encodingFormat"] = file.Format == ManifestFile.Parquet ? "application/vnd.apache.parquet" : "application/gzip",
        ["sha256"] = file.Sha256,
    };

    private static JsonObject RecordSet(IGrouping<(string Table, int Wahlperiode), ManifestFile> parts)
    {
        var table = Dataset.Tables.First(t => t.Name == parts.Key.Table);
        var id = Id(parts.Key);
        return new JsonObject
        {
            ["@type"] = "cr:RecordSet",
            ["@id"] = id,
            ["name"] = id,
            ["description"] = table.Description,
            ["key"] = new JsonArray([.. table.Key.Select(column => new JsonObject { ["@id"] = $"{id}/{column}" })]),
            ["field"] = new JsonArray([.. table.StoredColumns.Select(column => Field(id, column))]),
        };
    }

    private static JsonObject Field(string recordSet, Column column)
    {
        var field = new JsonObject
        {
            ["@type"] = "cr:Field",
            ["@id"] = $"{recordSet}/{column.Name}",
            ["name"] = column.Name,
            ["description"] = column.Description,
            ["dataType"] = DataType(column.Type),
            ["source"] = new JsonObject
            {
                ["fileSet"] = new JsonObject { ["@id"] = $"{recordSet}-parquet" },
                ["extract"] = new JsonObject { ["column"] = column.Name },
            },
        };
        if (column.Type == ColumnType.Texts)
        {
            field["isArray"] = true;
            field["arrayShape"] = "-1";
        }

        return field;
    }

    private static string DataType(ColumnType type) => type switch
    {
        ColumnType.Integer or ColumnType.Long => "sc:Integer",
        ColumnType.Number => "sc:Float",
        ColumnType.Flag => "sc:Boolean",
        ColumnType.Date => "sc:Date",
        ColumnType.Instant => "sc:DateTime",
        _ => "sc:Text",
    };

    private static JsonObject Context() => new()
    {
        ["@language"] = "en",
        ["@vocab"] = "https://schema.org/",
        ["arrayShape"] = "cr:arrayShape",
        ["citeAs"] = "cr:citeAs",
        ["column"] = "cr:column",
        ["conformsTo"] = "dct:conformsTo",
        ["containedIn"] = "cr:containedIn",
        ["cr"] = "http://mlcommons.org/croissant/",
        ["data"] = new JsonObject { ["@id"] = "cr:data", ["@type"] = "@json" },
        ["dataType"] = new JsonObject { ["@id"] = "cr:dataType", ["@type"] = "@vocab" },
        ["dct"] = "http://purl.org/dc/terms/",
        ["extract"] = "cr:extract",
        ["field"] = "cr:field",
        ["fileObject"] = "cr:fileObject",
        ["fileSet"] = "cr:fileSet",
        ["includes"] = "cr:includes",
        ["isArray"] = "cr:isArray",
        ["key"] = "cr:key",
        ["recordSet"] = "cr:recordSet",
        ["sc"] = "https://schema.org/",
        ["source"] = "cr:source",
    };
}
