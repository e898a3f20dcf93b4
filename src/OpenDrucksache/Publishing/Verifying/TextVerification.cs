using System.IO.Abstractions;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenDrucksache.Publishing.Deltas;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing.Verifying;

/// <summary>
/// Rebuilds the reading texts of sampled comparisons from their paragraphs: they must have the digest that <c>fassungen</c> gives, and
/// every change must stand in them where its offsets say. The sample is the same each time.
/// </summary>
internal sealed class TextVerification(IFileSystem files, string release, Manifest manifest)
{
    private const int SampledInPart = 20;

    /// <summary>Classes of changes that quote the text as it stands; others name persons, labels or fields.</summary>
    private static readonly HashSet<string> Quoting = ["typo", "spelling", "wording", "number", "amount", "date", "negation", "obligation"];

    /// <summary>What is wrong; the rows were found to be sound before.</summary>
    public IEnumerable<DatasetFinding> Findings() =>
        manifest.Files.Where(f => f.Format == ManifestFile.JsonLines && f.Table == "comparisons").SelectMany(part => Check(part.Wahlperiode ?? 0));

    private IEnumerable<DatasetFinding> Check(int wahlperiode)
    {
        var pairs = Sample([.. Rows("comparisons", wahlperiode, row => (Id: Text(row, "comparison"), Old: Text(row, "old_ref"), New: Text(row, "new_ref")))]);
        var refs = pairs.SelectMany(pair => new[] { pair.Old, pair.New }).ToHashSet(StringComparer.Ordinal);
        var texts = Rows("paragraphs", wahlperiode, row => (Ref: Text(row, "ref"), Text: refs.Contains(Text(row, "ref")) ? Text(row, "text") : ""))
            .Where(paragraph => refs.Contains(paragraph.Ref))
            .GroupBy(paragraph => paragraph.Ref, paragraph => paragraph.Text)
            .ToDictionary(paper => paper.Key, paper => new RebuiltText(string.Join(ReadingText.Separator, paper)), StringComparer.Ordinal);
        foreach (var (reference, digest) in Rows("fassungen", wahlperiode, row => (Text(row, "ref"), Text(row, "text_sha256"))).Where(f => refs.Contains(f.Item1)))
        {
            if (digest.Length > 0 && Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(texts.GetValueOrDefault(reference, RebuiltText.Empty).Text))) != digest)
            {
                yield return Finding("paragraphs", wahlperiode, $"the paragraphs of {reference} do not make the text of text_sha256");
            }
        }

        var sampled = pairs.ToDictionary(pair => pair.Id, StringComparer.Ordinal);
        foreach (var change in Rows("changes", wahlperiode, row => sampled.TryGetValue(Text(row, "comparison"), out var pair) ? Misplaced(row, texts, pair.Old, pair.New) : null).OfType<string>())
        {
            yield return Finding("changes", wahlperiode, change);
        }
    }

    private static List<T> Sample<T>(List<T> all) =>
        all.Count <= SampledInPart ? all : [.. Enumerable.Range(0, SampledInPart).Select(i => all[(int)((long)i * all.Count / SampledInPart)])];

    private static string? Misplaced(JsonElement change, Dictionary<string, RebuiltText> texts, string old, string @new)
    {
        foreach (var (side, reference) in new[] { ("old", old), ("new", @new) })
        {
            if (change.GetProperty($"{side}_start") is { ValueKind: not JsonValueKind.Null } start)
            {
                var stretch = texts.GetValueOrDefault(reference, RebuiltText.Empty).Between(start.GetInt32(), change.GetProperty($"{side}_end").GetInt32());
                if (stretch is null || (Quoting.Contains(Text(change, "class")) && CellText.Of(stretch) != Text(change, side)))
                {
                    return $"change {change.GetProperty("n")} of {Text(change, "comparison")} does not stand in {reference} where it says";
                }
            }
        }

        return null;
    }

    private static string Text(JsonElement row, string column) => row.GetProperty(column).GetString() ?? "";

    private static DatasetFinding Finding(string table, int wahlperiode, string message) => new("texts", $"json/{table}/wahlperiode={wahlperiode}.jsonl.gz", message);

    private IEnumerable<T> Rows<T>(string table, int wahlperiode, Func<JsonElement, T> read)
    {
        var part = manifest.Files.FirstOrDefault(f => f.Format == ManifestFile.JsonLines && f.Table == table && f.Wahlperiode == wahlperiode);
        foreach (var line in new RowFile(files, part is null ? null : files.Path.Combine([release, .. part.Path.Split('/')])).Lines())
        {
            using var row = JsonDocument.Parse(line);
            yield return read(row.RootElement);
        }
    }
}
