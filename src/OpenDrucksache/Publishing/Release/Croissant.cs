using System.Text.Json.Nodes;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing;

/// <summary>The release as a Croissant 1.1 description (https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html).</summary>
internal static class Croissant
{
    public const string FileName = "croissant.json";

    /// <summary>The description: every file with its digest, and one record set for each table and partition, read from Parquet.</summary>
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
        ["distribution"] = new JsonArray([.. Ordered(rows).Select(File)]),
        ["recordSet"] = new JsonArray([.. Ordered(rows).Where(f => f.Format == ManifestFile.Parquet).Select(RecordSet)]),
    };

    private static IEnumerable<ManifestFile> Ordered(ReleaseRows rows) => rows.Files.OrderBy(f => f.Path, StringComparer.Ordinal);

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

    private static JsonObject RecordSet(ManifestFile file)
    {
        var table = Dataset.Tables.First(t => t.Name == file.Table);
        var id = $"{table.Name}-{file.Wahlperiode}";
        return new JsonObject
        {
            ["@type"] = "cr:RecordSet",
            ["@id"] = id,
            ["name"] = id,
            ["description"] = table.Description,
            ["key"] = new JsonArray([.. table.Key.Select(column => new JsonObject { ["@id"] = $"{id}/{column}" })]),
            ["field"] = new JsonArray([.. table.StoredColumns.Select(column => Field(id, column, file.Path))]),
        };
    }

    private static JsonObject Field(string recordSet, Column column, string path)
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
                ["fileObject"] = new JsonObject { ["@id"] = path },
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
        ["cr"] = "http://mlcommons.org/croissant/",
        ["data"] = new JsonObject { ["@id"] = "cr:data", ["@type"] = "@json" },
        ["dataType"] = new JsonObject { ["@id"] = "cr:dataType", ["@type"] = "@vocab" },
        ["dct"] = "http://purl.org/dc/terms/",
        ["extract"] = "cr:extract",
        ["field"] = "cr:field",
        ["fileObject"] = "cr:fileObject",
        ["isArray"] = "cr:isArray",
        ["key"] = "cr:key",
        ["recordSet"] = "cr:recordSet",
        ["sc"] = "https://schema.org/",
        ["source"] = "cr:source",
    };
}
