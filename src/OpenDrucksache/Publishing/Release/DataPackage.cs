using System.Text.Json.Nodes;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing;

/// <summary>The Frictionless Data Package of a release (version 2, https://datapackage.org/standard/data-package/).</summary>
internal static class DataPackage
{
    public const string FileName = "datapackage.json";

    /// <summary>The package: one resource for each table and format, over all files of both; their digests stand in the manifest.</summary>
    public static JsonObject Of(ReleaseRows rows) => new()
    {
        ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
        ["name"] = "opendrucksache",
        ["title"] = Terms.Title,
        ["description"] = Terms.Attribution,
        ["version"] = rows.Release,
        ["sources"] = new JsonArray(new JsonObject { ["title"] = Terms.Source, ["path"] = Terms.SourceUrl }),
        ["licenses"] = new JsonArray(new JsonObject
        {
            ["name"] = Terms.CompilationName,
            ["title"] = Terms.CompilationTitle,
            ["path"] = Terms.CompilationUrl,
        }),
        ["resources"] = new JsonArray(
        [
            .. from table in Dataset.Tables
               from format in new[] { ManifestFile.JsonLines, ManifestFile.Parquet }
               select Resource(table, format, [.. rows.Files.Where(file => file.Table == table.Name && file.Format == format).OrderBy(file => file.Path, StringComparer.Ordinal)]),
        ]),
    };

    private static JsonObject Resource(Table table, string format, IReadOnlyList<ManifestFile> files) => new()
    {
        ["name"] = $"{table.Name}-{(format == ManifestFile.Parquet ? "parquet" : "jsonl")}",
        ["path"] = new JsonArray([.. files.Select(file => JsonValue.Create(file.Path))]),
        ["description"] = table.Description,
        ["format"] = format == ManifestFile.Parquet ? "parquet" : "jsonl",
        ["mediatype"] = format == ManifestFile.Parquet ? "application/vnd.apache.parquet" : "application/jsonl+gzip",
        ["bytes"] = files.Sum(file => file.Bytes),
        ["schema"] = Schema(table, format),
    };

    private static JsonObject Schema(Table table, string format)
    {
        var columns = format == ManifestFile.Parquet ? table.StoredColumns : table.Columns;
        return new JsonObject
        {
            ["fields"] = new JsonArray([.. columns.Select(Field)]),
            ["primaryKey"] = new JsonArray([.. table.Key.Select(k => JsonValue.Create(k))]),
        };
    }

    private static JsonObject Field(Column column)
    {
        var field = new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = Type(column.Type),
            ["description"] = column.Described,
        };
        var constraints = new JsonObject();
        if (!column.Nullable)
        {
            constraints["required"] = true;
        }

        if (column.Values.Count > 0)
        {
            constraints["enum"] = new JsonArray([.. column.Values.Select(v => JsonValue.Create(v.Value))]);
        }

        if (constraints.Count > 0)
        {
            field["constraints"] = constraints;
        }

        return field;
    }

    private static string Type(ColumnType type) => type switch
    {
        ColumnType.Texts => "array",
        ColumnType.Integer or ColumnType.Long => "integer",
        ColumnType.Number => "number",
        ColumnType.Flag => "boolean",
        ColumnType.Date => "date",
        ColumnType.Instant => "datetime",
        _ => "string",
    };
}
