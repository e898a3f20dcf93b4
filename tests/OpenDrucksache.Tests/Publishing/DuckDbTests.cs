using DuckDB.NET.Data;

namespace OpenDrucksache.Tests.Publishing;

/// <summary>What DuckDB makes of a release.</summary>
public sealed class DuckDbTests
{
    private PublishedSamples _samples;
    private DuckDBConnection _duck;

    [OneTimeSetUp]
    public void Publish()
    {
        _samples = new PublishedSamples();
        _duck = new DuckDBConnection("DataSource=:memory:");
        _duck.Open();
        foreach (var table in PublishedSamples.Tables)
        {
            Ask($"CREATE TABLE {table} AS SELECT * FROM {_samples.Parquet(table)}");
        }
    }

    [OneTimeTearDown]
    public void Remove()
    {
        _duck.Dispose();
        _samples.Dispose();
    }

    [TestCaseSource(typeof(PublishedSamples), nameof(PublishedSamples.Tables))]
    public void Parquet_and_JSON_hold_the_same_rows(string table)
    {
        var columns = string.Join(", ", PublishedSamples.Table(table).Columns.Select(c => $"\"{c.Name}\""));
        var (parquet, json) = ($"SELECT {columns} FROM {_samples.Parquet(table)}", $"SELECT {columns} FROM {_samples.Json(table)}");
        Assert.That(
            Ask($"SELECT (SELECT count(*) FROM (({parquet}) EXCEPT ALL ({json}))) + (SELECT count(*) FROM (({json}) EXCEPT ALL ({parquet})))"),
            Is.Zero);
    }

    [TestCaseSource(typeof(PublishedSamples), nameof(PublishedSamples.Tables))]
    public void Every_table_of_the_samples_has_rows(string table) =>
        Assert.That(Ask($"SELECT count(*) FROM {table}"), Is.Positive);

    [TestCaseSource(typeof(PublishedSamples), nameof(PublishedSamples.Columns))]
    public void A_column_has_the_type_of_the_schema(string table, string column)
    {
        var type = PublishedSamples.Sql(PublishedSamples.Table(table).Columns.Single(c => c.Name == column).Type);
        var expected = column == "wahlperiode" ? "BIGINT" : type.Replace("TIMESTAMPTZ", "TIMESTAMP WITH TIME ZONE");
        Assert.That(Text($"SELECT column_type FROM (DESCRIBE {table}) WHERE column_name = '{column}'"), Is.EqualTo(expected));
    }

    [TestCaseSource(typeof(PublishedSamples), nameof(PublishedSamples.Tables))]
    public void Every_file_says_what_its_columns_are(string table)
    {
        var said = Text($"SELECT string_agg(DISTINCT decode(key) || ': ' || decode(value), chr(10)) FROM parquet_kv_metadata('{_samples.Release}/parquet/{table}/*/*.parquet') WHERE starts_with(decode(key), 'column.')");
        Assert.That(said?.Split('\n'), Is.EquivalentTo(PublishedSamples.Table(table).StoredColumns.Select(column => $"column.{column.Name}: {column.Described}")));
    }

    [TestCaseSource(typeof(PublishedSamples), nameof(PublishedSamples.Columns))]
    public void A_filter_that_is_pushed_down_finds_what_a_filter_on_a_copy_finds(string table, string column)
    {
        string[] filters = [.. new[] { "=", "<", "<=", ">", ">=", "IS DISTINCT FROM" }.Select(c => $"{c} v"), "IS NULL", "IS NOT NULL"];
        var values = Number($"SELECT count(DISTINCT \"{column}\") FROM {table}");
        var differences = (from value in Enumerable.Range(0, (int)values + 1)
                           from filter in filters
                           let v = Literal(table, column, value)
                           where v != "NULL" || filter.StartsWith("IS N", StringComparison.Ordinal)
                           let clause = $"WHERE \"{column}\" {filter.Replace(" v", " " + v, StringComparison.Ordinal)}"
                           where Number($"SELECT count(*) FROM {_samples.Parquet(table)} {clause}") != Number($"SELECT count(*) FROM {table} {clause}")
                           select clause).ToList();
        Assert.That(differences, Is.Empty);
    }

    [TestCaseSource(typeof(PublishedSamples), nameof(PublishedSamples.Tables))]
    public void The_key_tells_rows_apart(string table)
    {
        var key = string.Join(", ", PublishedSamples.Table(table).Key);
        Assert.That(Ask($"SELECT count(*) - (SELECT count(*) FROM (SELECT DISTINCT {key} FROM {table})) FROM {table}"), Is.Zero);
    }

    /// <summary>A value of the column as SQL, cast from its text so that the filter compares with a constant of its type.</summary>
    private string Literal(string table, string column, int index)
    {
        var text = Text($"SELECT CAST(v AS VARCHAR) FROM (SELECT DISTINCT \"{column}\" AS v FROM {table}) ORDER BY v LIMIT 1 OFFSET {index}");
        var type = Text($"SELECT column_type FROM (DESCRIBE {table}) WHERE column_name = '{column}'");
        return text is null ? "NULL" : $"CAST('{text.Replace("'", "''", StringComparison.Ordinal)}' AS {type})";
    }

    private long Number(string sql) => Convert.ToInt64(Ask(sql), null);

    private string? Text(string sql) => Ask(sql) as string;

    private object? Ask(string sql)
    {
        using var command = _duck.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
