using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using ParquetSharp;

namespace OpenDrucksache.Tests.Publishing;

/// <summary>What Arrow's reader, through ParquetSharp, makes of a release.</summary>
public sealed class ParquetSharpTests
{
    private PublishedSamples _samples;

    [OneTimeSetUp]
    public void Publish() => _samples = new PublishedSamples();

    [OneTimeTearDown]
    public void Remove() => _samples.Dispose();

    [TestCaseSource(typeof(PublishedSamples), nameof(PublishedSamples.Tables))]
    public void The_rows_are_those_of_the_JSON(string table)
    {
        foreach (var partition in Directory.GetDirectories($"{_samples.Release}/parquet/{table}"))
        {
            var json = $"{_samples.Release}/json/{table}/{Path.GetFileName(partition)}.jsonl.gz";
            Assert.That(Directory.GetFiles(partition).Order(StringComparer.Ordinal).SelectMany(ParquetRows), Is.EqualTo(JsonRows(json)), partition);
        }
    }

    private static List<string> JsonRows(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return [.. lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(WithoutPartition)];
    }

    private static string WithoutPartition(string line)
    {
        var row = JsonNode.Parse(line)!.AsObject();
        row.Remove("wahlperiode");
        return row.ToJsonString();
    }

    private static List<string> ParquetRows(string path)
    {
        using var file = new ParquetFileReader(path);
        var rows = new List<string>();
        for (var g = 0; g < file.FileMetaData.NumRowGroups; g++)
        {
            using var group = file.RowGroup(g);
            var count = checked((int)group.MetaData.NumRows);
            var columns = Enumerable.Range(0, group.MetaData.NumColumns).Select(c => Column(group, c, count)).ToList();
            rows.AddRange(Enumerable.Range(0, count).Select(r =>
                new JsonObject(columns.Select(c => KeyValuePair.Create(c.Name, c.Values[r]))).ToJsonString()));
        }

        return rows;
    }

    private static (string Name, JsonNode?[] Values) Column(RowGroupReader group, int index, int count)
    {
        using var column = group.Column(index);
        using var reader = column.LogicalReader();
        return (column.ColumnDescriptor.Path.ToDotVector()[0], reader.Apply(new Values(count)));
    }

    private sealed class Values(int count) : ILogicalColumnReaderVisitor<JsonNode?[]>
    {
        public JsonNode?[] OnLogicalColumnReader<TValue>(LogicalColumnReader<TValue> columnReader) =>
            Array.ConvertAll(columnReader.ReadAll(count), value => Node(value));

        private static JsonNode? Node(object? value) => value switch
        {
            null => null,
            string[] list => new JsonArray([.. list.Select(text => JsonValue.Create(text))]),
            Date day => JsonValue.Create(day.DateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            DateTime instant => JsonValue.Create(Utc.Format(new DateTimeOffset(instant.Ticks, TimeSpan.Zero))),
            string text => JsonValue.Create(text),
            int number => JsonValue.Create(number),
            long number => JsonValue.Create(number),
            double number => JsonValue.Create(number),
            bool flag => JsonValue.Create(flag),
            _ => throw new NotSupportedException(value.GetType().Name),
        };
    }
}
