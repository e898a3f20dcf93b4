using System.Buffers;
using System.Globalization;
using System.IO.Abstractions;
using System.Text.Encodings.Web;
using System.Text.Json;
using OpenDrucksache.Publishing.Tables;
using OpenDrucksache.Publishing.Writing;

namespace OpenDrucksache.Publishing.Deltas;

/// <summary>
/// Writes the delta between two releases: per table and partition the rows that came or changed, with their place, and the keys
/// of those that went. With the documents of the newer release, so that the older one and the delta make all of it.
/// </summary>
internal sealed class DeltaWriter(IFileSystem files, PreviousRelease previous, string release, string folder)
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<ManifestFile> _written = [];

    /// <summary>Writes the steps of all parts that differ, and tells the changelog.</summary>
    public Delta WriteParts(ReleaseRows rows, ReleaseChanges changes)
    {
        var parts = new List<DeltaPart>();
        foreach (var table in Dataset.Tables)
        {
            var (old, @new) = (Terms(previous.Manifest.Files, table), Terms(rows.Files, table));
            foreach (var wahlperiode in old.Keys.Union(@new.Keys).Order())
            {
                var (before, after) = (old.GetValueOrDefault(wahlperiode), @new.GetValueOrDefault(wahlperiode));
                if (before?.LogicalSha256 == after?.LogicalSha256)
                {
                    changes.Count(table.Name, RowCounts.None with { Unchanged = after?.Rows ?? 0 });
                    continue;
                }

                var path = string.Create(CultureInfo.InvariantCulture, $"{table.Name}/wahlperiode={wahlperiode}.jsonl.gz");
                var counts = WriteTerm(table, path, new RowParts(files, previous.Folder, previous.Manifest.Files, before), new RowParts(files, release, rows.Files, after), changes);
                changes.Count(table.Name, counts);
                parts.Add(new DeltaPart(table.Name, wahlperiode, path, counts.Added, counts.Changed, counts.Removed, counts.Unchanged));
            }
        }

        return new Delta(previous.Manifest.Release, rows.Release, Dataset.SchemaVersion, ReleaseDocuments.Tool, parts);
    }

    /// <summary>Adds the documents of the finished release, the description of the delta and the list of its digests.</summary>
    public void Complete(Delta delta, Manifest manifest)
    {
        foreach (var path in manifest.Files.Where(f => f.Table is null).Select(f => f.Path).Append(Manifest.FileName).Append(ReleaseDocuments.Digests))
        {
            var content = files.File.ReadAllBytes(files.Path.Combine(release, path));
            _written.Add(PartFile.Write(files, folder, $"{Delta.Documents}/{path}", "", content));
        }

        _written.Add(PartFile.Write(files, folder, Delta.FileName, ManifestFile.Json, ReleaseDocuments.ToJson(delta)));
        PartFile.Write(files, folder, ReleaseDocuments.Digests, "", ReleaseDocuments.DigestList(_written));
    }

    private static Dictionary<int, ManifestFile> Terms(IEnumerable<ManifestFile> all, Table table) =>
        all.Where(f => f.Table == table.Name && f.Format == ManifestFile.JsonLines).ToDictionary(f => f.Wahlperiode ?? 0);

    /// <summary>Goes over the parts that differ; a row never moves from one to another.</summary>
    private RowCounts WriteTerm(Table table, string path, RowParts old, RowParts @new, ReleaseChanges changes)
    {
        using var file = new PartFile(files, folder, path);
        using var steps = new JsonLinesPart(file.Stream);
        var buffer = new ArrayBufferWriter<byte>();
        var counts = RowCounts.None;
        foreach (var part in old.Paths.Union(@new.Paths).Order(StringComparer.Ordinal))
        {
            counts += old.LogicalSha256(part) == @new.LogicalSha256(part)
                ? RowCounts.None with { Unchanged = @new.Rows(part) }
                : Steps(@new.FirstRow(part)).Between(old.Open(part), @new.Open(part));
        }

        steps.Complete();
        _written.Add(file.Seal());
        return counts;

        PartDelta Steps(long first) => new(table.Key)
        {
            Put = (at, line) =>
            {
                Write(json =>
                {
                    json.WriteString("op", "put");
                    json.WriteNumber("at", first + at);
                    json.WritePropertyName("row");
                    json.WriteRawValue(line, skipInputValidation: true);
                });
                changes.Put(table.Name, line);
            },
            Remove = line =>
            {
                using var row = JsonDocument.Parse(line);
                Write(json =>
                {
                    json.WriteString("op", "remove");
                    json.WriteStartObject("key");
                    foreach (var column in table.Key)
                    {
                        json.WritePropertyName(column);
                        row.RootElement.GetProperty(column).WriteTo(json);
                    }

                    json.WriteEndObject();
                });
                changes.Remove(table.Name, row.RootElement);
            },
            Replaced = line => changes.Replace(table.Name, line),
        };

        void Write(Action<Utf8JsonWriter> content)
        {
            buffer.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(buffer, Relaxed))
            {
                json.WriteStartObject();
                content(json);
                json.WriteEndObject();
            }

            buffer.Write("\n"u8);
            steps.Add(buffer.WrittenSpan);
        }
    }
}
