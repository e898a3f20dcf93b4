using System.Globalization;
using System.Text;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing;

/// <summary>The data dictionary: <c>docs/data-dictionary.md</c>, and the same page in every release.</summary>
internal static class DataDictionary
{
    /// <summary>The page.</summary>
    public static string Of(IReadOnlyList<Table> tables)
    {
        var page = new StringBuilder();
        Line(page, $"""
            # Data dictionary

            Schema version {Dataset.SchemaVersion}. This page is made from the schema in the code (`src/OpenDrucksache/Publishing/Tables`) by `docs/update`; do not edit it.

            - Each table lies in `parquet/<table>/wahlperiode=<n>/part-*.parquet` and, with the same rows, in `json/<table>/wahlperiode=<n>.jsonl.gz`. A Parquet part holds the papers whose numbers share their hundreds, as in the folders of the official site: 21/8376 lies in `part-00083.parquet`, and nothing but a change of these papers changes it. `observations` is one part. In Parquet `wahlperiode` stands in the folder's name only, where DuckDB, pandas and Arrow find it; in JSON it is the last field of a row. Papers without a number lie under `wahlperiode=0`. Every Parquet file says in its metadata what it holds: `description`, `key`, and under `column.` and its name the sentence of each column.
            - Columns of DIP keep DIP's name; columns of ours are English.
            - Times are UTC, to the millisecond. Offsets count Unicode code points in the reading text: the paragraphs' texts joined by blank lines ("\n\n").
            - Papers are in the order of their numbers (21/900 before 21/1000), their Fassungen by version, everything below as printed. Types are those of Parquet; in JSON, dates and times are strings such as 2026-07-07 and 2026-07-07T00:00:00Z.
            - {Terms.Attribution}.

            | table | a row is | key |
            |---|---|---|
            """);
        foreach (var table in tables)
        {
            Line(page, $"| [{table.Name}](#{table.Name}) | {table.Description} | {Names(table.Key)} |");
        }

        foreach (var table in tables)
        {
            Describe(page, table);
        }

        return page.ToString();
    }

    private static void Describe(StringBuilder page, Table table)
    {
        Line(page, $"""

            ## {table.Name}
            {table.Description} Key: {Names(table.Key)}.

            | column | type | null | what it says |
            |---|---|---|---|
            """);
        foreach (var column in table.Columns)
        {
            var unit = column.Unit is null ? "" : $" In {column.Unit}.";
            var refers = column.References is null ? "" : $" Refers to [{column.References}](#{column.References}).";
            Line(page, $"| `{column.Name}` | {Type(column.Type)} | {(column.Nullable ? "yes" : "no")} | {column.Description}{unit}{refers}{Values(column)} |");
        }
    }

    private static string Values(Column column) =>
        column.Values.Count == 0 ? "" : "<br>" + string.Join("<br>", column.Values.Select(v => $"`{v.Value}`: {v.Meaning}"));

    private static string Names(IEnumerable<string> key) => string.Join(", ", key.Select(k => $"`{k}`"));

    private static string Type(ColumnType type) => type switch
    {
        ColumnType.Code or ColumnType.Text => "string",
        ColumnType.Texts => "list of strings",
        ColumnType.Integer => "int32",
        ColumnType.Long => "int64",
        ColumnType.Number => "double",
        ColumnType.Flag => "boolean",
        ColumnType.Date => "date",
        _ => "timestamp (ms, UTC)",
    };

    private static void Line(StringBuilder page, FormattableString text) =>
        page.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
