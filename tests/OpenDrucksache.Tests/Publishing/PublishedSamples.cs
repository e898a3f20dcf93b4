using System.IO.Abstractions;
using OpenDrucksache.Publishing;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Tests.Publishing;

/// <summary>A release of the samples on the real disk, for foreign readers.</summary>
internal sealed class PublishedSamples : IDisposable
{
    private readonly TempFolder _folder = new();

    public PublishedSamples() => Release = Publisher.Publish(new FileSystem(), Samples.Archive, _folder.Path).Folder;

    public static IEnumerable<string> Tables => Dataset.Tables.Select(t => t.Name);

    public static IEnumerable<object[]> Columns =>
        from table in Dataset.Tables from column in table.Columns select new object[] { table.Name, column.Name };

    public string Release { get; }

    public static Table Table(string name) => Dataset.Tables.Single(t => t.Name == name);

    public string Parquet(string table) => $"read_parquet('{Release}/parquet/{table}/*/*.parquet', hive_partitioning = true)";

    public string Json(string table) =>
        $"read_json('{Release}/json/{table}/*.jsonl.gz', format = 'newline_delimited', columns = {{{string.Join(", ", Table(table).Columns.Select(c => $"'{c.Name}': '{Sql(c.Type)}'"))}}})";

    public void Dispose() => _folder.Dispose();

    public static string Sql(ColumnType type) => type switch
    {
        ColumnType.Texts => "VARCHAR[]",
        ColumnType.Integer => "INTEGER",
        ColumnType.Long => "BIGINT",
        ColumnType.Number => "DOUBLE",
        ColumnType.Flag => "BOOLEAN",
        ColumnType.Date => "DATE",
        ColumnType.Instant => "TIMESTAMPTZ",
        _ => "VARCHAR",
    };
}
