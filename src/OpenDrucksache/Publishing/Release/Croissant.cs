using System.Text.Json.Nodes;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing;

/// <summary>The release as a Croissant 1.1 description (https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html).</summary>
internal static class Croissant
{
    public const string FileName = "croissant.json";

    /// <summary>The description: every file with its digest, and one record set for each table, read from its Parquet files.</summary>
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
        ["distribution"] = new JsonArray([.. Ordered(rows).Select(File), .. Dataset.Tables.Select(table => FileSet(table, rows))]),
        ["recordSet"] = new JsonArray([.. Dataset.Tables.Select(RecordSet)]),
    };

    private static IEnumerable<ManifestFile> Ordered(ReleaseRows rows) => rows.Files.OrderBy(f => f.Path, StringComparer.Ordinal);

    private static string SetOf(Table table) => $"{table.Name}-parquet";

    /// <summary>The union of the parts: "if multiple values are provided for containedIn, then the union of their contents is taken".</summary>
    private static JsonObject FileSet(Table table, ReleaseRows rows) => new()
    {
        ["@type"] = "cr:FileSet",
        ["@id"] = SetOf(table),
        ["name"] = SetOf(table),
        ["containedIn"] = new JsonArray([.. Ordered(rows).Where(f => f.Table == table.Name && f.Format == ManifestFile.Parquet).Select(part => new JsonObject { ["@id"] = part.Path })]),
        ["includes"] = $"parquet/{table.Name}/*/*.parquet",
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

    private static JsonObject RecordSet(Table table) => new()
    {
        ["@type"] = "cr:RecordSet",
        ["@id"] = table.Name,
        ["name"] = table.Name,
        ["description"] = table.Description,
        ["key"] = new JsonArray([.. table.Key.Select(column => new JsonObject { ["@id"] = $"{table.Name}/{column}" })]),
        ["field"] = new JsonArray([.. table.Columns.Select(column => Field(table, column))]),
    };

    private static JsonObject Field(Table table, Column column)
    {
        var source = new JsonObject { ["fileSet"] = new JsonObject { ["@id"] = SetOf(table) } };
        if (column == Table.Partition)
        {
            source["extract"] = new JsonObject { ["fileProperty"] = "fullpath" };
            source["transform"] = new JsonObject { ["regex"] = $"{column.Name}=([0-9]+)" };
        }
        else
        {
            source["extract"] = new JsonObject { ["column"] = column.Name };
        }

        var field = new JsonObject
        {
            ["@type"] = "cr:Field",
            ["@id"] = $"{table.Name}/{column.Name}",
            ["name"] = column.Name,
            ["description"] = column.Description,
            ["dataType"] = DataType(column.Type),
            ["source"] = source,
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
        ["fileProperty"] = "cr:fileProperty",
        ["fileSet"] = "cr:fileSet",
        ["includes"] = "cr:includes",
        ["isArray"] = "cr:isArray",
        ["key"] = "cr:key",
        ["recordSet"] = "cr:recordSet",
        ["regex"] = "cr:regex",
        ["sc"] = "https://schema.org/",
        ["source"] = "cr:source",
        ["transform"] = "cr:transform",
    };
}
